import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {modelPage} from '../../scripts/data-pages.js';
import {readRecords} from '../../scripts/data-records.js';
import {componentIds, componentsByKind, states, type State} from '../../src/domain/openness/components.js';
import {osaiScore} from '../../src/domain/openness/osai.js';
import {partsOf, tallyOf} from '../../src/domain/openness/parts.js';
import {topicsByState} from '../../src/domain/openness/topics.js';
import {verdictsOf} from '../../src/domain/openness/verdicts.js';
import type {ModelRecord} from '../../src/domain/records/model.js';
import type {Rating} from '../../src/domain/records/rating.js';
import {formatDate, formatNumber} from '../../src/locales/format.js';
import {modelWords, type ModelWords} from '../../src/locales/models/index.js';
import {languages, wordsIn} from './languages.js';
import {sentences} from './model-sentences.js';

const records = readRecords();
const pages = [...records.models.values()].map((model) => modelPage(model, records));

/** Stands for names, which are the same in every language and may hold English words. */
const name = 'X-1';

const stated = ({label = '', text}: ReturnType<ModelWords['withheld']>) => label + text;

function ratingWords(words: ModelWords, language: string, rating: Rating, model: ModelRecord): string[] {
  const date = formatDate(rating.date, language);
  switch (rating.framework) {
    case 'mof':
      return [
        words.rated(rating.version, date, rating.rated === model.name ? undefined : name),
        ...(rating.verdict ? [words.mofClass(rating.verdict.class), words.mofWhy(rating.verdict)] : []),
      ];
    case 'fmti':
      return [
        words.yearEdition(rating.version, date),
        words.score(formatNumber(rating.score, language), 100),
        words.ofCompany(name),
      ];
    case 'osaid':
      return [words.edition(rating.version, date), words.osaid[rating.verdict], words.reviewedBy(rating.by)];
    default: {
      const {score, of} = osaiScore(rating.levels);
      return [
        words.edition(words.frameworks.osai[1], date),
        words.score(formatNumber(score, language), of),
        words.sameFamily(name),
        words.withBase(name),
      ];
    }
  }
}

/** All that a card, a badge and a comparison say of a model. */
function said(words: ModelWords, language: string, model: ModelRecord): string[] {
  const parts = partsOf(model);
  const tally = tallyOf(parts);
  const topics = topicsByState(parts);
  const weights = words.weights(parts.find(({id}) => id === 'final-model-parameters')!.state);
  const days = parts.flatMap(({asOf}) => asOf ?? []).sort();
  const known = (['open', 'restricted', 'partial'] as const).some((state) => topics[state].length);
  const lead = words.lead(topics, model.access === 'gated download');
  assert.equal(lead !== '', known, `${model.id}: ${lead}`);
  return [
    ...(known ? [lead] : []),
    stated(words.withheld(topics.closed)),
    words.badge(words.glyph(name, tally), weights),
    ...(model.parameters ? [words.parameters(model.parameters)] : []),
    ...(model.access ? [words.access[model.access as 'download']] : []),
    ...states.filter((state) => tally[state]).map((state) => words.counted(state, tally[state])),
    ...Object.values(componentsByKind).map((ids) => {
      const own = parts.filter(({id}) => ids.includes(id));
      return words.openOf(tallyOf(own).open, own.length);
    }),
    ...parts.map(({id, state}) => words.label(words.components[id]) + words.stateOf(id, state)),
    words.stateWithLicense(weights, words.noLicense),
    ...verdictsOf(model).flatMap(({rating}) => (rating ? ratingWords(words, language, rating, model) : [])),
    ...(model.disputes ?? []).flatMap(({component, claims}) => [
      words.disagree.label + words.disagree.about(words.components[component]),
      words.disagree
        .claims(
          claims.map(({source}) => ({
            license: name,
            source: name,
            date: formatDate(model.sources[source]!.asOf, language),
          })),
        )
        .join(''),
    ]),
    ...(days.length ? [words.facts(formatDate(days[0]!, language), formatDate(days.at(-1)!, language))] : []),
  ];
}

/** What stands in every place alike, by its path. */
function* texts(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) yield* texts(child, path ? `${path}.${key}` : key);
}

/** What a language shares with English; the names of frameworks and of the Hub are the same in all. */
const shared =
  /^(frameworks\..*|links\.huggingface|fr kinds\.(code|document)|fr headings\.sources|de kinds\.code)$/;
const englishWords =
  /(?<!\p{L})(the|of|and|with|weights|not|is|are|by|open|closed|unknown|parts|class|active|up to|encoder)(?!\p{L})/u;

describe('words for models', () => {
  for (const language of languages) {
    it(`have something to say of every model, in ${language}`, async () => {
      const words = await wordsIn(modelWords, language);
      for (const model of pages)
        for (const text of said(words, language, model)) {
          assert.ok(text.trim(), model.id);
          assert.doesNotMatch(
            text,
            /undefined|\bnull\b|NaN|\[object| {2}| [.,]|\($|\(\)/,
            `${model.id}: ${text}`,
          );
          if (language !== 'en') assert.doesNotMatch(text, englishWords, `${model.id}: ${text}`);
        }
    });

    if (language !== 'en')
      it(`name whatever goes in and comes out, in ${language}`, async () => {
        const words = await wordsIn(modelWords, language);
        const kinds = new Set(pages.flatMap(({modality = []}) => modality));
        const told = [...kinds].filter((kind) => words.modality(kind) === kind);
        // What a language writes as English does; French and Italian share the most.
        assert.ok(told.length <= 3, told.join(', '));
        assert.equal(words.modality('text-generation'), 'text-generation');
      });

    if (language !== 'en')
      it(`are not left in English, in ${language}`, async () => {
        const english = new Map(texts(modelWords.en));
        for (const [path, text] of texts(await wordsIn(modelWords, language)))
          if (!shared.test(path) && !shared.test(`${language} ${path}`))
            assert.notEqual(text, english.get(path), path);
      });

    for (const [id, expected] of Object.entries(sentences))
      it(`say exactly this of ${id}, in ${language}`, async () => {
        const words = await wordsIn(modelWords, language);
        const model = pages.find((page) => page.id === id)!;
        const parts = partsOf(model);
        const topics = topicsByState(parts);
        const mof = verdictsOf(model, ['mof'])[0]!.rating as Extract<Rating, {framework: 'mof'}> | undefined;
        const lead = words.lead(topics, model.access === 'gated download');
        assert.deepEqual(
          [
            lead,
            stated(words.withheld(topics.closed)),
            words.glyph(model.name, tallyOf(parts)),
            ...(model.parameters ? [words.parameters(model.parameters)] : []),
            ...(mof?.verdict ? [words.mofClass(mof.verdict.class), words.mofWhy(mof.verdict)] : []),
          ],
          expected[language],
        );
      });
  }

  it('make a state agree with its component where the language asks for it', async () => {
    const of = async (language: string, state: State) => {
      const words = await wordsIn(modelWords, language);
      return componentIds.slice(5, 9).map((id) => words.stateOf(id, state));
    };
    assert.deepEqual(await of('it', 'open'), ['aperti', 'aperti', 'aperti', 'aperti']);
    assert.deepEqual(await of('es', 'closed'), ['cerradas', 'cerrados', 'cerrados', 'cerrados']);
    assert.deepEqual(await of('pt', 'unknown'), [
      'desconhecidas',
      'desconhecidos',
      'desconhecidos',
      'desconhecidos',
    ]);
    const french = await wordsIn(modelWords, 'fr');
    assert.deepEqual(
      ([0, 1, 2] as const).map((count) => `${count} ${french.counted('closed', count)}`),
      ['0 fermée', '1 fermée', '2 fermées'],
    );
    assert.equal(french.stateOf('model-card', 'open'), 'ouverte');
    assert.equal(french.stateOf('evaluation-data', 'partial'), 'en partie');
  });

  it('say sizes in words of the language, names and figures as they are', async () => {
    const sizes = ['up to 11B', '1B class', '16B (2.4B active, Lite)', '860M U-Net, 123M text encoder'];
    const told = await Promise.all(
      languages.map(async (language) => (await wordsIn(modelWords, language)).parameters(sizes)),
    );
    assert.deepEqual(told, [
      'up to 11B, 1B class, 16B (2.4B active, Lite), 860M U-Net, 123M text encoder parameters',
      'fino a 11B, circa 1B, 16B (2.4B attivi, Lite), 860M U-Net, codificatore di testo 123M parametri',
      'jusqu’à 11B, environ 1B, 16B (2.4B actifs, Lite), 860M U-Net, encodeur de texte 123M paramètres',
      'bis zu 11B, etwa 1B, 16B (2.4B aktiv, Lite), 860M U-Net, Text-Encoder 123M Parameter',
      'hasta 11B, unos 1B, 16B (2.4B activos, Lite), 860M U-Net, codificador de texto 123M parámetros',
      'até 11B, cerca de 1B, 16B (2.4B ativos, Lite), 860M U-Net, codificador de texto 123M parâmetros',
      '参数量 最高 11B、约 1B、16B（激活 2.4B、Lite）、860M U-Net、文本编码器 123M',
      'パラメータ数 最大 11B、約 1B、16B（アクティブ 2.4B、Lite）、860M U-Net、テキストエンコーダ 123M',
    ]);
    const one = await Promise.all(
      languages.map(async (language) =>
        (await wordsIn(modelWords, language)).parameters(['560B (18.6B to 31.3B active)']),
      ),
    );
    assert.deepEqual(one, [
      '560B parameters, 18.6B to 31.3B active',
      '560B parametri, da 18.6B a 31.3B attivi',
      '560B paramètres, dont 18.6B à 31.3B actifs',
      '560B Parameter, davon 18.6B bis 31.3B aktiv',
      '560B parámetros, de 18.6B a 31.3B activos',
      '560B parâmetros, de 18.6B a 31.3B ativos',
      '参数量 560B，激活 18.6B 至 31.3B',
      'パラメータ数 560B、アクティブ 18.6B～31.3B',
    ]);
    assert.equal(modelWords.en.parameters(['Tiny', 'Small', 'VL2']), 'Tiny, Small, VL2');
  });

  it('name a day as the language writes it', () => {
    assert.deepEqual(
      languages.map((language) => formatDate('2025-01-20', language)),
      [
        '20 Jan 2025',
        '20 gen 2025',
        '20 janv. 2025',
        '20. Jan. 2025',
        '20 ene 2025',
        '20 de jan. de 2025',
        '2025年1月20日',
        '2025年1月20日',
      ],
    );
    assert.deepEqual(
      ['zh', 'ja'].flatMap((language) => [formatDate('2025-01', language), formatDate('2025', language)]),
      ['2025年1月', '2025年', '2025年1月', '2025年'],
    );
  });
});
