import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cellOf} from '../../src/domain/licenses/answer.js';
import {check, checkUse} from '../../src/domain/licenses/check.js';
import {decisive} from '../../src/domain/licenses/decisive.js';
import {limitOf} from '../../src/domain/licenses/limits.js';
import {gistOf} from '../../src/domain/licenses/sheet.js';
import {termIds} from '../../src/domain/licenses/terms.js';
import {useIds} from '../../src/domain/licenses/uses.js';
import {verdictOf} from '../../src/domain/licenses/verdict.js';
import {en} from '../../src/locales/licenses/en.js';
import {it as italian} from '../../src/locales/licenses/it.js';
import {allLicenses, apache, deepSeek, license, llama31, mit} from '../domain/licenses/records.js';

const languages = {en, italian};
const sound = (text: string, of: string) => {
  assert.ok(text.trim(), of);
  assert.doesNotMatch(text, /undefined|\bnull\b|NaN|\[object| {2}/, of);
};
const threshold = (words: typeof en) =>
  words
    .threshold(limitOf(llama31.terms!['user-threshold']!.thresholds![0]!, llama31), (text) => text)
    .join('');
const grounds = (words: typeof en, ...[one, use]: Parameters<typeof checkUse>) =>
  checkUse(one, use).deciding.map((ground) => words.ground(ground));

describe('words for licences', () => {
  for (const [language, words] of Object.entries(languages)) {
    it(`have something to say of every answer of every licence, in ${language}`, () => {
      for (const one of allLicenses) {
        for (const term of termIds) {
          const cell = cellOf(term, one);
          const of = `${one.id} ${term} ${cell.sense}`;
          sound(words.terms[term], of);
          sound(words.line(cell), of);
          sound(words.answer(cell), of);
        }
        for (const one_ of decisive(one)) sound(words.tell(one_), one.id);
        const verdict = verdictOf(one);
        sound(words.tag(verdict, decisive(one)[0]), one.id);
        sound(words.reason(verdict), one.id);
        if (verdict.verdict !== 'unknown') sound(words.lead(gistOf(one)), one.id);
      }
    });

    it(`have something to say of every ground of every use, in ${language}`, () => {
      for (const use of useIds) sound(words.uses[use], use);
      for (const one of allLicenses) {
        for (const answer of [...check(one, useIds), ...check(one, useIds, {users: 900_000_000})]) {
          sound(words.verdictOf(answer), one.id);
          for (const ground of answer.grounds)
            sound(words.ground(ground), `${one.id} ${answer.use} ${ground.cell.term}`);
        }
      }
    });
  }

  it('tell a threshold in one sentence', () => {
    assert.equal(
      threshold(en),
      'over 700,000,000 monthly users at its release: no rights until Meta grants a licence',
    );
    assert.equal(
      threshold(italian),
      'oltre 700.000.000 utenti al mese alla data di uscita: nessun diritto finché Meta non concede una licenza',
    );
  });

  it('tell silence from an answer that is not clear, and from a text that was not read', () => {
    const word = (one: typeof mit) => en.verdictOf(checkUse(one, 'defence'));
    assert.equal(word(mit), 'Not mentioned');
    assert.equal(word(license('LicenseRef-databricks-open-model')), 'Unclear');
    assert.equal(word(license('LicenseRef-minimax-community')), 'Not read');
  });

  it('say in a check what the mock-up of the post says', () => {
    assert.deepEqual(grounds(en, llama31, 'build-commercial-product'), [
      'up to 700,000,000 monthly users at its release',
      'not for the listed uses',
      'show “Built with Llama”',
    ]);
    assert.deepEqual(grounds(en, deepSeek, 'defence'), ['forbidden']);
  });

  it('say when a number counts that was made at the release', () => {
    const [ground] = checkUse(llama31, 'large-platform', {users: 800_000_000}).deciding;
    assert.equal(
      en.ground(ground!),
      'no rights if you had over 700,000,000 monthly users at its release (23 Jul 2024)',
    );
  });

  it('tell a licence in a few words', () => {
    assert.deepEqual(
      [mit, llama31, deepSeek, license('CC-BY-NC-4.0')].map((one) =>
        en.tag(verdictOf(one), decisive(one)[0]),
      ),
      ['OSI-approved', '700M users', 'use limits', 'non-commercial'],
    );
    assert.deepEqual(decisive(llama31).map(en.tell).slice(1), [
      'models made with it must have a name that begins with “Llama”',
      'military use and a list of others are forbidden',
    ]);
    assert.equal(
      en.lead(gistOf(apache)),
      'Paid use, changes, copies and training other models are allowed. Copies keep its notice.',
    );
    assert.match(
      en.lead(gistOf(llama31)),
      /^Changes are allowed\. Paid use, copies and training other models are allowed on conditions\. /,
    );
    assert.match(
      italian.lead(gistOf(llama31)),
      /^Consente: modifiche\. A condizioni: uso a pagamento, copie e /,
    );
  });

  it('name the place of a mistake in an expression', () => {
    assert.equal(
      en.expression('MIT gemma', {problem: 'expected-operator', at: 4, found: 'gemma'}),
      '“MIT gemma”: AND or OR is missing at “gemma”, character 5',
    );
  });
});
