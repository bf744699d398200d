/** Every language that the licence elements speak, and all that it says of the records. */
import {cellOf} from '../../src/domain/licenses/answer.js';
import {check} from '../../src/domain/licenses/check.js';
import {decisive} from '../../src/domain/licenses/decisive.js';
import {limitOf} from '../../src/domain/licenses/limits.js';
import {gistOf} from '../../src/domain/licenses/sheet.js';
import {termIds} from '../../src/domain/licenses/terms.js';
import {useIds} from '../../src/domain/licenses/uses.js';
import {verdictOf} from '../../src/domain/licenses/verdict.js';
import type {LicenseRecord} from '../../src/domain/records/license.js';
import {licenseWords, type LicenseWords} from '../../src/locales/licenses/index.js';
import {allLicenses} from '../domain/licenses/records.js';

const others = await Promise.all(
  Object.entries(licenseWords.others).map(async ([tag, load]) => [tag, (await load())[tag]!] as const),
);

/** By tag, loaded as a page would load them. */
export const languages: Readonly<Record<string, LicenseWords>> & {readonly en: LicenseWords} = {
  en: licenseWords.en,
  ...Object.fromEntries(others),
};

function* fixed(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* fixed(inner, `${path}.${key}`);
}

/** A law is told in the record’s own English. */
function withoutLaw(license: LicenseRecord): LicenseRecord {
  const law = license.terms?.['governing-law'];
  if (!license.terms || !law) return license;
  const {detail: _detail, ...rest} = law;
  return {...license, terms: {...license.terms, 'governing-law': rest}};
}

const circumstances = [
  {},
  {users: 900_000_000},
  {revenue: {amount: 1e12, currency: 'USD', per: 'year'}},
] as const;
const plain = (text: string) => text;

/** All sentences of a language, each under the same name in every language. */
export function sentences(words: LicenseWords): Map<string, string> {
  const said = new Map<string, string>(fixed(words, 'words'));
  const say = (of: string, text: string) => said.set(of, text);
  for (const license of allLicenses.map(withoutLaw)) {
    const {id} = license;
    for (const term of termIds) {
      const cell = cellOf(term, license);
      say(`${id} answer ${term}`, words.answer(cell));
      say(`${id} line ${term}`, words.line(cell));
      if (cell.sense !== 'number') continue;
      for (const [index, threshold] of cell.answer!.thresholds!.entries())
        say(`${id} threshold ${term} ${index}`, words.threshold(limitOf(threshold, license), plain).join(''));
    }
    for (const each of decisive(license)) say(`${id} tell ${each.term}`, words.tell(each));
    const verdict = verdictOf(license);
    say(`${id} verdict`, words.verdict(verdict.verdict));
    say(`${id} reason`, words.reason(verdict));
    say(`${id} tag`, words.tag(verdict, decisive(license)[0]));
    if (verdict.verdict !== 'unknown') say(`${id} lead`, words.lead(gistOf(license)));
    for (const [index, given] of circumstances.entries()) {
      for (const answer of check(license, useIds, given)) {
        say(`${id} verdict ${answer.use} ${index}`, words.verdictOf(answer));
        for (const ground of answer.deciding)
          say(`${id} ground ${answer.use} ${ground.cell.term} ${index}`, words.ground(ground));
      }
    }
  }
  for (const count of [1, 2, 3, 12]) {
    say(`title ${count}`, words.title(count));
    say(`same ${count}`, words.sameInAll(count));
    say(`result ${count}`, words.result({yes: count, no: count, conditional: count, unclear: count}));
  }
  for (const near of ['MIT', undefined]) {
    say(`license ${near}`, words.missingLicense('X', near));
    say(`model ${near}`, words.missingModel('X', near));
    say(`term ${near}`, words.unknownTerm('X', near));
    say(`use ${near}`, words.unknownUse('X', near));
  }
  for (const problem of [
    'expected-license',
    'expected-operator',
    'expected-exception',
    'unclosed',
    'unopened',
  ] as const)
    for (const found of ['X', ''])
      say(`expression ${problem} ${found}`, words.expression('X', {problem, at: 0, found}));
  say('no terms', words.noTerms('X'));
  say('unreachable', words.unreachable('X'));
  say('no weights', words.noWeights('X'));
  say('superseded', words.superseded('X'));
  say('decided', words.decidedBy(['X', 'Y']));
  say('changes', words.changesTitle('X', 'Y'));
  say('read on', words.readOn('2025'));
  return said;
}
