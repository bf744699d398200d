import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {cellOf} from '../../src/domain/licenses/answer.js';
import {checkUse} from '../../src/domain/licenses/check.js';
import {decisive} from '../../src/domain/licenses/decisive.js';
import {limitOf} from '../../src/domain/licenses/limits.js';
import {gistOf} from '../../src/domain/licenses/sheet.js';
import {termIds, type TermId} from '../../src/domain/licenses/terms.js';
import {verdictOf} from '../../src/domain/licenses/verdict.js';
import {de} from '../../src/locales/licenses/de.js';
import {ja} from '../../src/locales/licenses/ja.js';
import type {LicenseWords} from '../../src/locales/licenses/license-words.js';
import {zh} from '../../src/locales/licenses/zh.js';
import {allLicenses, deepSeek, license, llama31, mit} from '../domain/licenses/records.js';

type Language = 'de' | 'zh' | 'ja';
const languages: Readonly<Record<Language, LicenseWords>> = {de, zh, ja};

/** The same thing said in each language. */
function say(what: (words: LicenseWords) => unknown, expected: Readonly<Record<Language, unknown>>) {
  for (const language of ['de', 'zh', 'ja'] as const)
    assert.deepEqual(what(languages[language]), expected[language], language);
}
const limit = limitOf(llama31.terms!['user-threshold']!.thresholds![0]!, llama31);
const answers = (term: TermId, ids: readonly string[]) => (words: LicenseWords) =>
  ids.map((id) => words.answer(cellOf(term, license(id))));

describe('words for licences in German, Chinese and Japanese', () => {
  it('tell a threshold in one sentence, with the number marked', () => {
    say((words) => words.threshold(limit, (number) => [number]), {
      de: [
        'über ',
        ['700.000.000'],
        ' Nutzer pro Monat bei Erscheinen: keine Rechte, bis Meta eine Lizenz erteilt',
      ],
      zh: ['发布时每月用户超过 ', ['700,000,000'], '：在 Meta 授予许可之前没有任何权利'],
      ja: ['公開時の月間利用者数が ', ['700,000,000'], ' 人超：Meta がライセンスを付与するまで権利なし'],
    });
  });

  it('say on which side of a number a reader is free', () => {
    const free = (comparison: '>' | '>=') => (words: LicenseWords) =>
      words.ground({
        cell: cellOf('user-threshold', llama31),
        role: 'met',
        limits: [{limit: {...limit, atRelease: undefined, comparison}, standing: 'under'}],
      });
    say(free('>'), {
      de: 'bis zu 700.000.000 Nutzer pro Monat',
      zh: '每月用户不超过 700,000,000',
      ja: '月間利用者数が 700,000,000 人以下',
    });
    say(free('>='), {
      de: 'unter 700.000.000 Nutzer pro Monat',
      zh: '每月用户少于 700,000,000',
      ja: '月間利用者数が 700,000,000 人未満',
    });
  });

  it('say when a number counts that was made at the release', () => {
    const [ground] = checkUse(llama31, 'large-platform', {users: 800_000_000}).deciding;
    say((words) => words.ground(ground!), {
      de: 'keine Rechte, wenn es bei Erscheinen (23. Juli 2024) über 700.000.000 Nutzer pro Monat waren',
      zh: '若发布时（2024年7月23日）每月用户超过 700,000,000，则没有任何权利',
      ja: '公開時（2024年7月23日）に月間利用者数が 700,000,000 人超だった場合は権利なし',
    });
  });

  it('tell a no by the clause from a text that does not speak of it, and both from one that nobody read', () => {
    say(answers('military-limit', ['LicenseRef-deepseek-model-1.0', 'MIT', 'LicenseRef-ai2-impact-lr']), {
      de: ['verboten', 'nicht erwähnt', 'Text nicht gelesen'],
      zh: ['禁止', '未提及', '未阅读文本'],
      ja: ['禁止', '言及なし', '本文未読'],
    });
    say(answers('patent-grant', ['CC-BY-4.0', 'MIT', 'Apache-2.0']), {
      de: ['nicht gewährt', 'nicht erwähnt', 'lizenziert'],
      zh: ['不授予', '未提及', '已授权'],
      ja: ['許諾しない', '言及なし', '許諾あり'],
    });
    const verdicts = (words: LicenseWords) =>
      [
        mit,
        license('LicenseRef-databricks-open-model'),
        license('LicenseRef-minimax-community'),
        deepSeek,
      ].map((one) => words.verdictOf(checkUse(one, 'defence')));
    say(verdicts, {
      de: ['Nicht erwähnt', 'Unklar', 'Nicht gelesen', 'Nein'],
      zh: ['未提及', '不明确', '未阅读', '不可以'],
      ja: ['言及なし', '不明確', '未読', '不可'],
    });
  });

  it('keep the word for silence for silence alone', () => {
    const silence = {de: 'nicht erwähnt', zh: '未提及', ja: '言及なし'};
    for (const language of ['de', 'zh', 'ja'] as const) {
      for (const one of allLicenses) {
        for (const term of termIds) {
          const cell = cellOf(term, one);
          const says = languages[language].answer(cell) === silence[language];
          assert.equal(says, cell.sense === 'silent', `${language} ${one.id} ${term}`);
        }
      }
    }
  });

  it('never call allowed what is allowed on a condition', () => {
    const plain = {de: /^erlaubt$/, zh: /^允许$/, ja: /^許可$/};
    for (const language of ['de', 'zh', 'ja'] as const) {
      const words = languages[language];
      for (const one of allLicenses) {
        for (const term of termIds) {
          const cell = cellOf(term, one);
          if (cell.sense === 'conditional' || cell.noticeOnly)
            assert.doesNotMatch(words.answer(cell), plain[language], `${language} ${one.id} ${term}`);
        }
      }
    }
    say((words) => words.lead(gistOf(llama31)), {
      de:
        'Erlaubt: Änderungen. Unter Bedingungen erlaubt: kommerzielle Nutzung, Weitergabe und Training anderer ' +
        'Modelle. Über 700.000.000 Nutzer pro Monat bei Erscheinen: keine Rechte, bis Meta eine Lizenz erteilt. ' +
        'Die Nutzungsgrenzen gehen mit jeder Kopie weiter.',
      zh:
        '允许：修改。附条件允许：商业使用、再分发、训练其他模型。' +
        '发布时每月用户超过 700,000,000：在 Meta 授予许可之前没有任何权利。使用限制随每份副本传递。',
      ja:
        '許可：改変。条件付きで許可：商用利用、再配布、他のモデルの学習。' +
        '公開時の月間利用者数が 700,000,000 人超：Meta がライセンスを付与するまで権利なし。' +
        '利用制限はすべての複製に引き継がれます。',
    });
  });

  it('say whose account it is where nobody read the text', () => {
    say(answers('acceptable-use', ['LicenseRef-ai2-impact-lr']), {
      de: ['laut Dritten gelistete Nutzungen verboten'],
      zh: ['据他方所述，禁止所列用途'],
      ja: ['第三者によると、列挙された用途は禁止'],
    });
  });

  it('tell a licence in a few words', () => {
    say((words) => [mit, llama31, deepSeek].map((one) => words.tag(verdictOf(one), decisive(one)[0])), {
      de: ['OSI-anerkannt', '700\u00A0Mio. Nutzer', 'Nutzungsgrenzen'],
      zh: ['OSI 批准', '7亿用户', '使用限制'],
      ja: ['OSI 承認', '利用者 7億人', '利用制限'],
    });
    say((words) => decisive(llama31).slice(1).map(words.tell), {
      de: [
        'der Name damit erstellter Modelle muss mit „Llama“ beginnen',
        'militärische Nutzung und eine Liste weiterer Nutzungen sind verboten',
      ],
      zh: ['用它制作的模型，名称须以“Llama”开头', '禁止军事用途及清单所列其他用途'],
      ja: ['派生モデルの名称は「Llama」で始める必要あり', '軍事利用および列挙された他の用途は禁止'],
    });
  });

  it('name terms within a sentence: German nouns keep their capital', () => {
    assert.deepEqual(
      (['commercial-use', 'patent-grant', 'osi-approved', 'termination', 'spdx-listed'] as const).map(
        de.termInText,
      ),
      ['kommerzielle Nutzung', 'Patente', 'Anerkennung durch die OSI', 'bei Verstoß', 'SPDX-Liste'],
    );
  });

  it('name the place of a mistake in an expression', () => {
    say((words) => words.expression('MIT gemma', {problem: 'expected-operator', at: 4, found: 'gemma'}), {
      de: '„MIT gemma“: AND oder OR fehlt bei „gemma“, Zeichen 5',
      zh: '“MIT gemma”：第 5 个字符“gemma”处缺少 AND 或 OR',
      ja: '「MIT gemma」：5 文字目の「gemma」で AND または OR がありません',
    });
  });

  it('use the quotation marks and the punctuation of the language', () => {
    const foreign = {de: /[”"「」：，。]|„[^“]*$/, zh: /["「」„:;]|, /, ja: /["“”„:;]|, |, /};
    for (const language of ['de', 'zh', 'ja'] as const) {
      const words = languages[language];
      for (const one of allLicenses) {
        for (const term of decisive(one)) assert.doesNotMatch(words.tell(term), foreign[language]);
        assert.doesNotMatch(words.lead(gistOf(one)), foreign[language]);
      }
      assert.doesNotMatch(words.missingLicense('lama', 'llama3.1'), foreign[language]);
    }
  });
});
