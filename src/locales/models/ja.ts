import type {ComponentId, State} from '../../domain/openness/components.js';
import type {Topic} from '../../domain/openness/topics.js';
import {formatList} from '../format.js';
import {claimsInWords} from './claims.js';
import type {ModelWords} from './model-words.js';
import {sizesInWords, type SizeWords} from './sizes.js';

const components: Record<ComponentId, string> = {
  'model-architecture': 'モデルアーキテクチャ',
  'data-preprocessing-code': 'データ前処理コード',
  'training-code': '学習コード',
  'inference-code': '推論コード',
  'evaluation-code': '評価コード',
  'supporting-libraries-and-tools': 'ライブラリとツール',
  'final-model-parameters': '最終的な重み',
  'intermediate-model-parameters': '途中段階の重み',
  datasets: 'データセット',
  'evaluation-data': '評価データ',
  'model-metadata': '学習のメタデータ',
  'sample-model-outputs': '出力例',
  'model-card': 'モデルカード',
  'data-card': 'データカード',
  'technical-report': '技術報告書',
  'research-paper': '研究論文',
  'evaluation-results': '評価結果',
};

const nouns: Record<Topic, string> = {
  weights: '重み',
  'inference-code': '推論コード',
  checkpoints: '途中段階の重み',
  data: 'データ',
  'training-code': '学習コード',
  'evaluation-code': '評価コード',
  papers: '論文',
};

const states: Record<State, string> = {
  open: '公開',
  restricted: '条件付き',
  partial: '一部公開',
  closed: '非公開',
  unknown: '不明',
};

const classes = ['未分類', 'クラス I', 'クラス II', 'クラス III'] as const;

const sizes: SizeWords = {
  parameters: (sizes) => `パラメータ数 ${sizes}`,
  mixture: (total, active) => `パラメータ数 ${total}、${active}`,
  active: (size) => `アクティブ ${size}`,
  upTo: (size) => `最大 ${size}`,
  range: (least, most) => `${least}～${most}`,
  class: (size) => `約 ${size}`,
  textEncoder: (size) => `テキストエンコーダ ${size}`,
  aside: (text) => `（${text}）`,
  separator: '、',
};

const list = (items: readonly string[]) => formatList(items, 'ja');

/** Two are joined by *to*, more by commas. */
const named = (topics: readonly Topic[]) => {
  const items = topics.map((topic) => nouns[topic]);
  return items.length === 2 ? items.join('と') : list(items);
};

const lacking = (label: string, ids: readonly ComponentId[]) =>
  ids.length && `${label}：${ids.length > 3 ? `${ids.length} 項目` : list(ids.map((id) => components[id]))}`;

const modalities: Readonly<Record<string, string>> = {
  text: 'テキスト',
  image: '画像',
  code: 'コード',
  video: '動画',
  audio: '音声',
  math: '数学',
};

export const ja: ModelWords = {
  components,
  kinds: {code: 'コード', data: 'データ', document: '文書'},
  states,
  stateOf: (_component, state) => states[state],
  counted: (state) => `項目${states[state]}`,
  frameworks: {
    mof: ['Model Openness Framework', 'MOF'],
    osai: ['Open Source AI Index', 'OSAI'],
    fmti: ['Transparency Index', 'Transparency Index'],
    osaid: ['Open Source AI Definition', 'OSAID'],
  },
  headings: {parts: '構成要素', verdicts: '各枠組みの評価（それぞれの基準による）', sources: '出典'},
  modality: (kind) => modalities[kind] ?? kind,
  access: {
    download: '自由にダウンロード可',
    'gated download': '申請後にダウンロード可',
    'API only': 'API のみ',
  },
  links: {huggingface: 'Hugging Face', paper: '論文', homepage: 'ホームページ'},

  label: (text) => `${text}：`,
  glyph: (name, tally) =>
    `${name}：全 17 項目、${Object.entries(tally)
      .filter(([, count]) => count)
      .map(([state, count]) => `${states[state as State]} ${count}`)
      .join('、')}`,
  badge: (glyph, weights) => `${glyph}。${weights}`,
  openOf: (open, total) => `${total} 項目中 ${open} 項目公開`,
  ofParts: (total) => `全 ${total} 項目`,
  parameters: (given) => sizesInWords(given, sizes),
  stateWithLicense: (state, license) => `${state}、${license}`,
  noLicense: 'ライセンスなし',
  lead: (topics, gated) =>
    [
      topics.open.length ? `${named(topics.open)}は公開されています。` : '',
      topics.restricted.length
        ? `${named(topics.restricted)}は${gated ? '、申請のうえ' : ''}提供元の条件のもとで入手できます。`
        : '',
      topics.partial.length ? `${named(topics.partial)}は一部のみ公開されています。` : '',
    ].join(''),
  withheld: (topics) =>
    topics.length
      ? {label: '非公開：', text: `${named(topics)}。`}
      : {text: '非公開とされたものがあると述べる出典はありません。'},
  notYetReleased: (date) => `${date}の時点では未発表です。`,
  weights: (state) =>
    ({
      open: '重みは公開',
      restricted: '重みは条件付き',
      partial: '重みは一部公開',
      closed: '重みは非公開',
      unknown: '重みの状態は不明',
    })[state],

  mofClass: (value) => classes[value],
  mofWhy({included, required, next, missing, unlicensed, invalid}) {
    if (!next) return 'クラス I が求める項目をすべて満たす';
    const without = [
      lacking('不足', missing),
      lacking('ライセンスなし', unlicensed),
      lacking('オープンでないライセンス', invalid),
    ].filter(Boolean);
    return `${classes[next]} が求める ${required} 項目中 ${included} 項目${without.length ? `（${without.join('。')}）` : ''}`;
  },
  rated: (version, date, rated) => (rated ? `${version}、${rated}、${date}` : `${version}、${date}の記録`),
  edition: (version, date) => `${version}、${date}`,
  yearEdition: (version, date) => `${version} 年版、${date}`,
  score: (points, of) => `${of} 点中 ${points} 点`,
  withBase: (base) => `ベースモデル ${base} と併せて評価`,
  sameFamily: (rated) => `同系列の ${rated} を評価`,
  ratesCompany: 'モデルではなく企業を評価',
  ofCompany: (name) => `（${name}）`,
  notRated: '未評価',
  notReviewed: '未審査',
  notReviewedWhy: 'OSI はこのモデルを審査していません',
  reviewedBy: (name) => `${name} が審査`,
  osaid: {meets: '満たす', 'does not meet': '満たさない', unclear: '不明確'},

  facts: (first, last) =>
    `掲載した事実の日付：${first}${first === last ? '' : `～${last}`}。各状態は出典にリンクしています。`,
  credit: (names) => `${names.join('、')} のデータは CC BY 4.0 によります。`,
  disagree: {
    label: '出典の不一致：',
    about: (component) => `「${component}」のライセンス。`,
    claims: (claims) =>
      claimsInWords(claims, '、', '。', ({license, source, date}) => [source, `（${date}）では ${license}`]),
  },

  missingModel: (name, nearest) =>
    nearest
      ? `モデル「${name}」はありません。${nearest} のことですか？`
      : `モデル「${name}」はデータにありません`,
  unreachable: (name) => `「${name}」のデータを読み込めませんでした`,
  noModelGiven: 'モデルが指定されていません。例：model="deepseek-r1"',
};
