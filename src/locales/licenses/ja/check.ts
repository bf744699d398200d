import type {Effect, Limit} from '../../../domain/licenses/limits.js';
import type {Ground} from '../../../domain/licenses/roles.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {formatMoney} from '../../format-amount.js';
import {formatDate, formatNumber} from '../../format.js';
import type {AnswerWords, CheckWords} from '../license-words.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

const number = ({number, currency}: Limit) =>
  currency ? formatMoney(number, currency, 'ja') : formatNumber(number, 'ja');

const businesses = {
  'model-as-a-service': 'モデルをサービスとして提供する事業の',
  'model-as-a-service-or-assistant': 'モデルまたは業務アシスタントを提供する事業の',
} as const;

function counted({count, per, business, atRelease}: Limit): string {
  const what =
    count === 'users'
      ? {day: '1 日の利用者数', month: '月間利用者数', year: '年間利用者数'}[per]
      : {day: '1 日の売上高', month: '月間売上高', year: '年間売上高'}[per];
  return `${atRelease ? '公開時の' : ''}${business ? businesses[business] : ''}${what}`;
}

/** People are counted with their own word, sums are not. */
const unit = ({count}: Limit) => (count === 'users' ? ' 人' : ' ');

function effect(what: Effect): string {
  switch (what.kind) {
    case 'until-granted':
      return `${what.by} がライセンスを付与するまで権利なし`;
    case 'separate-licence':
      return '事前に別のライセンスが必要';
    case 'review':
      return `事前に ${what.by} の安全性審査が必要`;
    case 'ends':
      return 'ライセンスが終了';
    case 'display':
      return what.words ? `「${what.words}」の表示が必要` : 'モデル名の表示が必要';
    case 'other':
      return what.text;
  }
}

const beyond = {'>': '超', '>=': '以上', '<': '未満', '<=': '以下'} as const;
/** What stays free. */
const within = {'>': '以下', '>=': '未満', '<': '以上', '<=': '超'} as const;

export const threshold: AnswerWords['threshold'] = (limit, strong) => [
  `${counted(limit)}が `,
  strong(number(limit)),
  `${unit(limit)}${beyond[limit.comparison]}：${effect(limit.effect)}`,
];

const asks: Partial<Record<TermId, string>> = {
  'commercial-use': '商用利用は条件を満たす場合のみ',
  modification: '改変は条件を満たす場合のみ',
  redistribution: '再配布は条件を満たす場合のみ',
  hosting: '他者向けの提供は条件を満たす場合のみ',
  'fine-tuning': 'ファインチューニングは条件を満たす場合のみ',
  'train-other-models': '他のモデルへの利用は条件を満たす場合のみ',
  'output-ownership': '出力の帰属は条件を満たす場合のみ',
  'relicense-derivatives': '別の条件にはできない',
  'acceptable-use': '列挙された用途には利用不可',
  'military-limit': '指定された軍事用途には利用不可',
  'field-limit': '指定分野では利用不可',
  'geographic-limit': '除外された地域では利用不可',
  'changeable-terms': '規則が後に変更され得る',
  revocable: '取り消され得る',
  'attribution-display': 'クレジット表示が必要',
  'name-prefix': '規定に従ったモデル名が必要',
  'same-licence': '共有するものは同じライセンスを維持',
  'flow-down': '利用制限の引き継ぎが必要',
  'disclose-source': 'ソースの公開が必要',
  'network-disclose': 'ネットワーク提供は再配布とみなされる',
  registration: '事前の登録または照会が必要',
  'update-duty': '最新版の使用が必要',
  'label-outputs': '出力が機械生成であることの明示が必要',
  'remote-restriction': '違反した利用は遠隔で制限され得る',
  'litigation-retaliation': 'これについて提訴すると権利が終了',
  'include-notice': 'ライセンスとその表示の維持が必要',
  'state-changes': '変更点の明示が必要',
  termination: '違反すると終了',
};

const refusals: Partial<Record<TermId, string>> = {
  'commercial-use': '商用目的では利用不可',
  modification: '改変不可',
  redistribution: '再配布不可',
  hosting: '他者向けの提供は不可',
  'fine-tuning': 'ファインチューニング不可',
  'train-other-models': '他のモデルの学習には利用不可',
  'output-ownership': '出力は利用者に帰属しない',
};

function numberGround(ground: Ground): string {
  return ground
    .limits!.filter(({standing}) => ground.role === 'met' || standing !== 'under')
    .map(({limit, standing}) => {
      if (limit.effect.kind === 'display' || standing === 'over' || limit.effect.kind === 'review') {
        return threshold(limit, (text) => text).join('');
      }
      if (standing === 'at-release') {
        const date = limit.atRelease?.date ? `（${formatDate(limit.atRelease.date, 'ja')}）` : '';
        return `公開時${date}に月間利用者数が ${number(limit)} 人${beyond[limit.comparison]}だった場合は権利なし`;
      }
      return `${counted(limit)}が ${number(limit)}${unit(limit)}${within[limit.comparison]}`;
    })
    .join('；');
}

function ground(given: Ground): string {
  const {cell, role} = given;
  const {term, answer} = cell;
  if (role === 'silent' || role === 'open') return `${terms[term]}：${word(cell)}`;
  if (given.limits) return numberGround(given);
  if (answer?.value === 'no') {
    if (refusals[term]) return refusals[term];
    if (term === 'relicense-derivatives') return asks[term]!;
    return `${terms[term]}：${word(cell)}`;
  }
  if (role === 'grants' || role === 'mentions') return `${terms[term]}：${word(cell)}`;
  if (role === 'forbids') return term === 'revocable' ? asks[term]! : '禁止';
  if (answer?.detail && cell.sense === 'duty') {
    if (term === 'attribution-display') return `「${answer.detail}」の表示が必要`;
    if (term === 'name-prefix') return `名称は「${answer.detail}」で始める`;
  }
  if (term === 'litigation-retaliation' && cell.sense === 'conditional') {
    return '特許について提訴すると特許ライセンスが終了';
  }
  return asks[term] ?? `${terms[term]}：${word(cell)}`;
}

export const check: CheckWords = {
  uses: {
    'build-commercial-product': '有料製品に組み込む',
    'internal-company-use': '社内だけで使う',
    'offer-as-api': 'API として他者に提供する',
    'publish-fine-tune': 'ファインチューニングして重みを公開する',
    distil: '出力で別のモデルを学習させる',
    'publish-outputs': '生成物を公開する',
    'ship-in-app': 'アプリに重みを同梱する',
    'eu-based': 'EU の個人または企業として使う',
    'large-platform': '1 億人を超える利用者に提供する',
    research: '非商用の研究に使う',
    defence: '防衛または軍事に使う',
    'health-or-justice': '医療、司法、自動的な意思決定に使う',
    'train-on-data': 'このライセンスのデータでモデルを学習させる',
    'long-term': '長年にわたり頼りにする',
  },
  may: 'してもよいか',
  want: 'したいこと：',
  verdictOf({answer, basis}) {
    if (answer === 'unclear' && basis === 'silence') return '言及なし';
    if (answer === 'unclear' && (basis === 'not-read' || basis === 'secondary')) return '未読';
    return {yes: '可', no: '不可', conditional: '条件付き', unclear: '不明確'}[answer];
  },
  ground,
  grantHasNoLimit: '許諾条項にそのような制限の記載なし',
  usersField: '月間利用者数',
  revenueField: '年間売上高（米ドル）',
  result: ({yes, no, conditional, unclear}) =>
    [
      no ? `不可 ${no} 件` : '',
      unclear ? `不明確 ${unclear} 件` : '',
      conditional ? `条件付き ${conditional} 件` : '',
      yes ? `可 ${yes} 件` : '',
    ]
      .filter(Boolean)
      .join('、'),
  decidedBy: (names) => `${names.join('、')} により決定`,
  materials: {code: 'コード', weights: '重み', data: 'データ'},
  nothingTicked: 'したいことを選んでください。',
};
