/** From what the author named to the answers that a reader asks for. */
import {weighAsked, type AskedLicense} from '../../controllers/licenses-controller.js';
import {checkUse, worstFirst} from '../../domain/licenses/check.js';
import type {Circumstances} from '../../domain/licenses/limits.js';
import {rankOf, type Share, type SubjectAnswer} from '../../domain/licenses/subject.js';
import type {UseId} from '../../domain/licenses/uses.js';
import {weakest, type Covered} from '../../domain/licenses/weakest.js';
import type {ModelRecord} from '../../domain/records/model.js';

export type Subject =
  {readonly asked: AskedLicense} | {readonly model: ModelRecord; readonly covered: readonly Covered[]};

function ofLicense(asked: AskedLicense, use: UseId, circumstances: Circumstances): SubjectAnswer | undefined {
  const share = weighAsked<Share | undefined>(
    asked,
    (license) => license?.terms && {license, materials: [], answer: checkUse(license, use, circumstances)},
    // A licence that nobody read is no better than the worst.
    (one) => (one ? rankOf(one.answer.answer) : -1),
  );
  if (!share) return undefined;
  const name = asked.expression ? asked.text : share.license.shortName;
  return {name, answer: share.answer.answer, deciding: [share]};
}

function ofModel(
  {model, covered}: Extract<Subject, {model: unknown}>,
  use: UseId,
  circumstances: Circumstances,
): SubjectAnswer | undefined {
  const [result] = weakest(covered, [use], circumstances);
  if (!result) return undefined;
  const shares = new Map<string, Share>();
  for (const {license, material, answer} of result.deciding) {
    const known = shares.get(license.id);
    shares.set(license.id, {license, answer, materials: [...(known?.materials ?? []), material]});
  }
  return {name: model.name, model, answer: result.answer, deciding: [...shares.values()]};
}

/** Each subject’s answer to a use, worst first; one that the use does not touch is left out. */
export function answersTo(
  use: UseId,
  subjects: readonly Subject[],
  circumstances: Circumstances,
): readonly SubjectAnswer[] {
  return worstFirst(
    subjects.flatMap((subject) => {
      const answer =
        'asked' in subject
          ? ofLicense(subject.asked, use, circumstances)
          : ofModel(subject, use, circumstances);
      return answer ? [answer] : [];
    }),
  );
}
