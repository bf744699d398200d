import type {ComponentId, State} from '../../domain/openness/components.js';
import type {Topic} from '../../domain/openness/topics.js';
import {formatList} from '../format.js';
import {claimsInWords} from './claims.js';
import type {ModelWords} from './model-words.js';
import {sizesInWords, type SizeWords} from './sizes.js';

const components: Record<ComponentId, string> = {
  'model-architecture': '模型架构',
  'data-preprocessing-code': '数据预处理代码',
  'training-code': '训练代码',
  'inference-code': '推理代码',
  'evaluation-code': '评估代码',
  'supporting-libraries-and-tools': '支持库与工具',
  'final-model-parameters': '最终权重',
  'intermediate-model-parameters': '中间权重',
  datasets: '数据集',
  'evaluation-data': '评估数据',
  'model-metadata': '训练元数据',
  'sample-model-outputs': '输出示例',
  'model-card': '模型卡',
  'data-card': '数据卡',
  'technical-report': '技术报告',
  'research-paper': '研究论文',
  'evaluation-results': '评估结果',
};

const nouns: Record<Topic, string> = {
  weights: '权重',
  'inference-code': '推理代码',
  checkpoints: '中间权重',
  data: '数据',
  'training-code': '训练代码',
  'evaluation-code': '评估代码',
  papers: '论文',
};

const states: Record<State, string> = {
  open: '开放',
  restricted: '受限',
  partial: '部分开放',
  closed: '封闭',
  unknown: '未知',
};

const classes = ['未分类', 'I 类', 'II 类', 'III 类'] as const;

const sizes: SizeWords = {
  parameters: (sizes) => `参数量 ${sizes}`,
  mixture: (total, active) => `参数量 ${total}，${active}`,
  active: (size) => `激活 ${size}`,
  upTo: (size) => `最高 ${size}`,
  range: (least, most) => `${least} 至 ${most}`,
  class: (size) => `约 ${size}`,
  textEncoder: (size) => `文本编码器 ${size}`,
  aside: (text) => `（${text}）`,
  separator: '、',
};

const list = (items: readonly string[]) => formatList(items, 'zh');
const named = (topics: readonly Topic[]) => list(topics.map((topic) => nouns[topic]));

const lacking = (ids: readonly ComponentId[], tell: (what: string) => string) =>
  ids.length && tell(ids.length > 3 ? ` ${ids.length} 项` : list(ids.map((id) => components[id])));

const modalities: Readonly<Record<string, string>> = {
  text: '文本',
  image: '图像',
  code: '代码',
  video: '视频',
  audio: '音频',
  math: '数学',
};

export const zh: ModelWords = {
  components,
  kinds: {code: '代码', data: '数据', document: '文档'},
  states,
  stateOf: (_component, state) => states[state],
  counted: (state) => `项${states[state]}`,
  frameworks: {
    mof: ['Model Openness Framework', 'MOF'],
    osai: ['Open Source AI Index', 'OSAI'],
    fmti: ['Transparency Index', 'Transparency Index'],
    osaid: ['Open Source AI Definition', 'OSAID'],
  },
  headings: {parts: '组成部分', verdicts: '各框架的评定，各依其自身标准', sources: '来源'},
  modality: (kind) => modalities[kind] ?? kind,
  access: {download: '可自由下载', 'gated download': '申请后可下载', 'API only': '仅限 API'},
  links: {huggingface: 'Hugging Face', paper: '论文', homepage: '主页'},

  label: (text) => `${text}：`,
  glyph: (name, tally) =>
    `${name}：共 17 项，${Object.entries(tally)
      .filter(([, count]) => count)
      .map(([state, count]) => `${count} 项${states[state as State]}`)
      .join('、')}`,
  badge: (glyph, weights) => `${glyph}；${weights}`,
  openOf: (open, total) => `${total} 项中 ${open} 项开放`,
  ofParts: (total) => `共 ${total} 项`,
  parameters: (given) => sizesInWords(given, sizes),
  stateWithLicense: (state, license) => `${state}，${license}`,
  noLicense: '无许可证',
  lead: (topics, gated) =>
    [
      topics.open.length ? `${named(topics.open)}已开放。` : '',
      topics.restricted.length
        ? `${named(topics.restricted)}按发布方的条款提供${gated ? '，需申请' : ''}。`
        : '',
      topics.partial.length ? `${named(topics.partial)}仅部分公开。` : '',
    ].join(''),
  withheld: (topics) =>
    topics.length
      ? {label: '未公开：', text: `${named(topics)}。`}
      : {text: '没有来源指出有任何部分未公开。'},
  notYetReleased: (date) => `截至${date}尚未发布。`,
  weights: (state) =>
    ({
      open: '权重开放',
      restricted: '权重受限',
      partial: '权重部分开放',
      closed: '权重封闭',
      unknown: '权重状态未知',
    })[state],

  mofClass: (value) => classes[value],
  mofWhy({included, required, next, missing, unlicensed, invalid}) {
    if (!next) return '具备 I 类要求的全部组成部分';
    return [
      `${classes[next]}要求的 ${required} 项中已有 ${included} 项`,
      lacking(missing, (what) => `缺少${what}`),
      lacking(unlicensed, (what) => `未附许可证的有${what}`),
      lacking(invalid, (what) => `许可证不开放的有${what}`),
    ]
      .filter(Boolean)
      .join('；');
  },
  rated: (version, date, rated) => (rated ? `${version}，${rated}，${date}` : `${version}，记录于 ${date}`),
  edition: (version, date) => `${version}，${date}`,
  yearEdition: (version, date) => `${version} 年版，${date}`,
  score: (points, of) => `${points}/${of}`,
  withBase: (base) => `连同其基础模型 ${base} 一并评定`,
  sameFamily: (rated) => `评定的是同系列的 ${rated}`,
  ratesCompany: '评定的是公司，而非模型',
  ofCompany: (name) => `（${name}）`,
  notRated: '未评定',
  notReviewed: '未审查',
  notReviewedWhy: 'OSI 未审查此模型',
  reviewedBy: (name) => `由 ${name} 审查`,
  osaid: {meets: '符合', 'does not meet': '不符合', unclear: '不明确'},

  facts: (first, last) =>
    `所列事实的日期：${first}${first === last ? '' : `至${last}`}；每个状态均链接到其来源。`,
  credit: (names) => `${names.join('、')} 的数据按 CC BY 4.0 提供。`,
  disagree: {
    label: '来源说法不一，',
    about: (component) => `涉及“${component}”的许可证。`,
    claims: (claims) =>
      claimsInWords(claims, '；', '。', ({license, source, date}) => [
        '据 ',
        source,
        `（${date}）为 ${license}`,
      ]),
  },

  missingModel: (name, nearest) =>
    nearest ? `没有模型“${name}”；是否指 ${nearest}？` : `数据中没有模型“${name}”`,
  unreachable: (name) => `无法载入“${name}”的数据`,
  noModelGiven: '未指定模型；例如写 model="deepseek-r1"',
};
