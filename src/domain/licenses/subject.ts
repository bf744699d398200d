/** What a reader asks about: a licence, or a model with several. */
import type {LicenseRecord} from '../records/license.js';
import type {ModelRecord} from '../records/model.js';
import type {Part} from '../openness/parts.js';
import {verdicts, type Answer, type UseAnswer} from './check.js';
import type {Material} from './uses.js';

/** Components whose licence decides for a material: the first that states one counts. */
const speakers = {
  weights: ['final-model-parameters'],
  code: ['inference-code', 'model-architecture', 'training-code'],
  data: ['datasets'],
} as const satisfies Readonly<Record<Material, readonly Part['id'][]>>;

/** The licence of each of a model’s materials, as far as it is known. */
export function materialsOf(
  parts: readonly Part[],
): readonly {readonly material: Material; readonly license: string}[] {
  return (Object.keys(speakers) as Material[]).flatMap((material) => {
    const ids: readonly Part['id'][] = speakers[material];
    const license = ids
      .map((id) => parts.find((part) => part.id === id))
      .find((part) => part?.license && part.license !== 'none' && part.state !== 'closed')?.license;
    return license ? [{material, license}] : [];
  });
}

/** One licence’s part in an answer. */
export interface Share {
  readonly license: LicenseRecord;
  /** Which of a model’s materials it covers. */
  readonly materials: readonly Material[];
  readonly answer: UseAnswer;
}

/** One subject’s answer to one use. */
export interface SubjectAnswer {
  readonly name: string;
  readonly model?: ModelRecord;
  readonly answer: Answer;
  /** The licences that decided. */
  readonly deciding: readonly Share[];
}

/** From the worst to the best. */
export const rankOf = (answer: Answer): number => verdicts.indexOf(answer);
