/**
 * The rules of the Model Openness Tool’s evaluator once more, written down step by step from its own
 * code (commit 8b5d30e9) with its numeric ids, and sharing nothing with ours but the lists of licences.
 */
import type {ComponentId} from '../../../src/domain/openness/components.js';
import {fitLicenses, openLicenses} from '../../../src/domain/openness/mof-licenses.js';
import type {MofRelease} from '../../../src/domain/openness/mof.js';

const numbers: Record<number, [ComponentId, 'code' | 'data' | 'document']> = {
  9: ['model-architecture', 'code'],
  16: ['data-preprocessing-code', 'code'],
  7: ['training-code', 'code'],
  8: ['inference-code', 'code'],
  18: ['evaluation-code', 'code'],
  22: ['supporting-libraries-and-tools', 'code'],
  10: ['final-model-parameters', 'data'],
  24: ['intermediate-model-parameters', 'data'],
  15: ['datasets', 'data'],
  19: ['evaluation-data', 'data'],
  17: ['model-metadata', 'data'],
  20: ['sample-model-outputs', 'document'],
  13: ['model-card', 'document'],
  14: ['data-card', 'document'],
  11: ['technical-report', 'document'],
  21: ['research-paper', 'document'],
  12: ['evaluation-results', 'document'],
};
const required: Record<number, number[]> = {
  3: [9, 10, 12, 13, 14, 11],
  2: [9, 10, 12, 13, 14, 11, 7, 8, 18, 19],
  1: [9, 10, 12, 13, 14, 11, 7, 8, 18, 19, 15, 16, 24, 21],
};

export function naive({licenses = {}, components}: MofRelease) {
  const has = (n: number) => numbers[n]![0] in components;
  const license = (n: number): string | null => {
    const [id, kind] = numbers[n]!;
    let found: string | null | undefined = components[id];
    if (found === undefined || found === null) {
      found = licenses[kind];
      if (found === undefined || found === null || found === '' || found === '0')
        found = licenses.distribution;
      if (found === undefined || found === null) return null;
    }
    if (found === '' || found === '0' || found === 'unlicensed') return null;
    return found;
  };
  const open = (n: number) => has(n) && license(n) !== null && openLicenses.has(license(n)!);

  const included: Record<number, number> = {};
  const total: Record<number, number> = {};
  for (const k of [3, 2, 1]) {
    total[k] = required[k]!.length;
    included[k] = required[k]!.filter(open).length;
    // The paper joins the lists of the classes that do not ask for it, when it takes the report’s place.
    if (k !== 1 && !open(11) && open(21)) included[k]! += 1;
  }
  const progress: Record<number, number> = {};
  progress[3] = Math.min(100, (included[3]! / total[3]!) * 100);
  progress[2] = included[3]! < total[3]! ? 0 : Math.min(100, (included[2]! / total[2]!) * 100);
  const lastTotal = !open(11) && open(21) ? 13 : 14;
  progress[1] =
    included[3]! < total[3]! || included[2]! < total[2]!
      ? 0
      : Math.min(100, (included[1]! / lastTotal) * 100);

  let best: 0 | 1 | 2 | 3 = 0;
  if (progress[3] === 100) best = 3;
  if (progress[2] === 100) best = 2;
  if (progress[1] === 100) best = 1;

  const warnings: ComponentId[] = [];
  for (const n of Object.keys(numbers).map(Number)) {
    const [id, kind] = numbers[n]!;
    if (open(n) && !fitLicenses[kind].has(license(n)!)) warnings.push(id);
  }
  return {class: best, progress: [progress[3], progress[2], progress[1]], warnings};
}
