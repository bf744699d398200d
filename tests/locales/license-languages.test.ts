import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cellOf} from '../../src/domain/licenses/answer.js';
import {checkUse} from '../../src/domain/licenses/check.js';
import {decisive} from '../../src/domain/licenses/decisive.js';
import type {Sense} from '../../src/domain/licenses/sense.js';
import {gistOf} from '../../src/domain/licenses/sheet.js';
import {termIds} from '../../src/domain/licenses/terms.js';
import {verdictOf} from '../../src/domain/licenses/verdict.js';
import type {LicenseWords} from '../../src/locales/licenses/index.js';
import {allLicenses, apache, deepSeek, license, llama31, mit} from '../domain/licenses/records.js';
import {languages, sentences} from './license-languages.js';

const {en, fr, es, pt} = languages as typeof languages & Record<'fr' | 'es' | 'pt', LicenseWords>;
const english = sentences(en);

/** What English shares with a language, word for word. */
const shared: Readonly<Record<string, readonly string[]>> = {
  es: ['Copyleft', 'copyleft', 'no', 'No'],
  fr: ['Copyleft', 'copyleft', 'Fine-tuning', 'code', 'permissive', 'possible'],
  it: ['Copyleft', 'copyleft', 'Fine-tuning', 'no', 'No'],
  pt: ['Copyleft', 'copyleft'],
};

/** A quotation from a licence keeps its words. */
const quoted = /[“„«「][^”“»」]*[”“»」]/gu;

const threshold = (words: LicenseWords) =>
  sentences(words).get('LicenseRef-llama3.1 threshold user-threshold 0');
const grounds = (words: LicenseWords, ...[one, use]: Parameters<typeof checkUse>) =>
  checkUse(one, use).deciding.map((ground) => words.ground(ground));
const tags = (words: LicenseWords) =>
  [mit, llama31, deepSeek, license('CC-BY-NC-4.0')].map((one) => words.tag(verdictOf(one), decisive(one)[0]));
const verdicts = (words: LicenseWords) =>
  [mit, license('LicenseRef-databricks-open-model'), license('LicenseRef-minimax-community')].map((one) =>
    words.verdictOf(checkUse(one, 'defence')),
  );

describe('words for licences, language by language', () => {
  for (const [language, words] of Object.entries(languages)) {
    it(`never say of one answer what they say of another, in ${language}`, () => {
      const telling: readonly Sense[] = [
        ...(['allowed', 'conditional', 'duty', 'forbidden', 'silent', 'unclear', 'unread'] as const),
      ];
      for (const term of termIds) {
        const meant = new Map<string, Sense>();
        for (const one of allLicenses) {
          const cell = cellOf(term, one);
          if (!telling.includes(cell.sense) || cell.said) continue;
          const text = words.answer(cell);
          assert.equal(meant.get(text) ?? cell.sense, cell.sense, `${term}: ${text}`);
          meant.set(text, cell.sense);
        }
      }
    });

    it(`tell in the lead what is allowed from what is not, in ${language}`, () => {
      const leads = (['allowed', 'conditional', 'forbidden', 'silent'] as const).map((paid) =>
        words.lead({...gistOf(llama31), paid}),
      );
      assert.equal(new Set(leads).size, leads.length, leads.join('\n'));
    });

    if (language === 'en') continue;
    it(`leave nothing in English, in ${language}`, () => {
      for (const [of, text] of sentences(words)) {
        const rest = text.replace(quoted, '').trim();
        const alike = text === english.get(of) && rest !== '' && !shared[language]?.includes(text);
        assert.ok(!alike, `${of}: ${text}`);
        assert.doesNotMatch(rest, /\b(?:the|of|and|with|are|your|from|not|without)\b/, of);
      }
    });
  }

  it('set apart the high marks of French with spaces at which no line breaks', () => {
    for (const [of, text] of sentences(fr)) {
      assert.doesNotMatch(text, /[ \p{L}\p{N})][:;?!»]|«(?!\u202f)/u, `${of}: ${text}`);
    }
  });

  it('tell a threshold in one sentence', () => {
    assert.equal(
      threshold(fr),
      'plus de 700\u202f000\u202f000 d’utilisateurs mensuels à sa sortie\u00a0: aucun droit sans une licence accordée par Meta',
    );
    assert.equal(
      threshold(es),
      'más de 700.000.000 de usuarios mensuales en la fecha de su publicación: ningún derecho hasta que Meta conceda una licencia',
    );
    assert.equal(
      threshold(pt),
      'mais de 700.000.000 de utilizadores mensais à data da sua publicação: nenhum direito sem uma licença concedida por Meta',
    );
  });

  it('tell silence from an answer that is not clear, and from a text that was not read', () => {
    assert.deepEqual(verdicts(fr), ['Non mentionné', 'Pas clair', 'Non lu']);
    assert.deepEqual(verdicts(es), ['No mencionado', 'No está claro', 'No leído']);
    assert.deepEqual(verdicts(pt), ['Não mencionado', 'Não é claro', 'Não lido']);
  });

  it('say in a check what each use rests on', () => {
    assert.deepEqual(grounds(fr, llama31, 'build-commercial-product'), [
      'jusqu’à 700\u202f000\u202f000 d’utilisateurs mensuels à sa sortie',
      'pas pour les usages énumérés',
      'afficher «\u202fBuilt with Llama\u202f»',
    ]);
    assert.deepEqual(grounds(es, llama31, 'build-commercial-product'), [
      'hasta 700.000.000 de usuarios mensuales en la fecha de su publicación',
      'no para los usos enumerados',
      'mostrar «Built with Llama»',
    ]);
    assert.deepEqual(grounds(pt, llama31, 'build-commercial-product'), [
      'até 700.000.000 de utilizadores mensais à data da sua publicação',
      'não para os usos enumerados',
      'mostrar “Built with Llama”',
    ]);
    assert.deepEqual(
      [fr, es, pt].map((words) => grounds(words, deepSeek, 'defence')),
      [['interdit'], ['prohibido'], ['proibido']],
    );
  });

  it('tell a licence in a few words, allowed and allowed on conditions apart', () => {
    assert.deepEqual(tags(fr), [
      'approuvée par l’OSI',
      '700\u00a0M d’utilisateurs',
      'limites d’usage',
      'non commerciale',
    ]);
    assert.deepEqual(tags(es), [
      'aprobada por la OSI',
      '700\u00a0M de usuarios',
      'límites de uso',
      'no comercial',
    ]);
    assert.deepEqual(tags(pt), [
      'aprovada pela OSI',
      '700\u00a0M de utilizadores',
      'limites de uso',
      'não comercial',
    ]);
    assert.equal(
      fr.lead(gistOf(apache)),
      'Autorise l’usage payant, les modifications, les copies et l’entraînement d’autres modèles. Les copies conservent ses mentions.',
    );
    assert.match(
      fr.lead(gistOf(llama31)),
      /^Autorise les modifications\. Autorise sous condition l’usage payant, les copies et /,
    );
    assert.match(
      es.lead(gistOf(llama31)),
      /^Permite los cambios\. Permite con condiciones el uso de pago, las copias y /,
    );
    assert.match(
      pt.lead(gistOf(llama31)),
      /^Permite as alterações\. Permite sob condições o uso pago, as cópias e /,
    );
  });

  it('name the place of a mistake in an expression', () => {
    const issue = {problem: 'expected-operator', at: 4, found: 'gemma'} as const;
    assert.deepEqual(
      [fr, es, pt].map((words) => words.expression('MIT gemma', issue)),
      [
        '«\u202fMIT gemma\u202f»\u00a0: il manque AND ou OR à «\u202fgemma\u202f», caractère 5',
        '«MIT gemma»: falta AND u OR en «gemma», carácter 5',
        '“MIT gemma”: falta AND ou OR em “gemma”, caractere 5',
      ],
    );
  });
});
