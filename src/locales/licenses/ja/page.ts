import type {Gist} from '../../../domain/licenses/sheet.js';
import {formatCompact, formatMoney} from '../../format-amount.js';
import type {PageWords} from '../license-words.js';
import {threshold} from './check.js';

/** `許可：改変。条件付きで許可：商用利用、再配布。` */
function permissions({paid, change, share, distil}: Gist): string {
  const acts = [
    ['商用利用', paid],
    ['改変', change],
    ['再配布', share],
    ['他のモデルの学習', distil],
  ] as const;
  const told = (label: string, ...wanted: string[]) => {
    const names = acts.filter(([, sense]) => wanted.includes(sense)).map(([name]) => name);
    return names.length ? `${label}：${names.join('、')}。` : '';
  };
  return [
    told('許可', 'allowed'),
    told('条件付きで許可', 'conditional'),
    told('不許可', 'forbidden', 'fact'),
  ].join('');
}

const expressionProblems = {
  'expected-license': 'ライセンスがありません',
  'expected-operator': ' AND または OR がありません',
  'expected-exception': ' WITH の後に例外がありません',
  unclosed: '括弧が閉じられていません',
  unopened: '括弧が開かれていません',
} as const;

const maybe = (what: string, name: string, nearest?: string) =>
  nearest
    ? `${what}「${name}」はありません。${nearest} のことですか？`
    : `${what}「${name}」はデータにありません`;

export const page: PageWords = {
  sections: {
    may: 'してよいこと',
    must: 'しなければならないこと',
    'may-not': 'してはならないこと',
    ending: '終了や変更',
    facts: 'その他',
  },
  unclear: '複数の解釈があり得る：',
  notMentioned: '言及なし：',
  notRead: '未読：',
  lead(gist) {
    return [
      permissions(gist),
      ...gist.limits.slice(0, 1).map((limit) => `${threshold(limit, (text) => text).join('')}。`),
      gist.limitsUse
        ? gist.limitsTravel
          ? '利用制限はすべての複製に引き継がれます。'
          : '一部の用途は禁止されています。'
        : '',
      gist.copyleft ? '共有する版は同じライセンスを維持します。' : '',
      gist.noticeOnly ? '複製にはライセンス表示を残します。' : '',
    ].join('');
  },
  verdict: (verdict) => ({open: 'オープン', restricted: '制限付き', unknown: '不明'})[verdict],
  reason: ({reason}) =>
    ({
      'osi-approved': 'OSI 承認',
      'open-definition': 'Open Definition の一覧に掲載',
      'no-limits': '本文に制限は見当たらない、OSI は未審査',
      limits: '本文が利用を制限',
      'not-read': '本文未読',
    })[reason],
  tag({verdict, reason}, first) {
    if (verdict === 'open') {
      return (
        {'osi-approved': 'OSI 承認', 'open-definition': 'オープンデータ'}[reason as string] ?? '制限なし'
      );
    }
    if (verdict === 'unknown') return '本文未読';
    const limit = first?.answer?.thresholds?.[0];
    if (first?.sense === 'number' && limit) {
      return limit.currency
        ? `上限 ${formatMoney(limit.number, limit.currency, 'ja')}`
        : `利用者 ${formatCompact(limit.number, 'ja')}人`;
    }
    if (first?.term === 'commercial-use' && first.sense === 'forbidden') return '非商用';
    return '利用制限';
  },
  freedoms: {
    closed: '閉鎖的',
    'non-commercial': '非商用',
    limited: '制限付き',
    reciprocal: 'コピーレフト',
    permissive: '寛容',
  },
  osiApproved: 'OSI 承認',
  notOsiApproved: 'OSI 承認なし',
  onSpdxList: 'SPDX リストに掲載',
  notOnSpdxList: 'SPDX リストに掲載なし',
  text: '本文',
  compare: '比較',
  usedBy: '採用例',
  superseded: (by) => `${by} に置き換え`,

  title: (count) => `${count} つのライセンスの相違点`,
  sameInAll: (count) => (count === 2 ? '両方で同じ：' : `${count} つすべてで同じ：`),
  mentionedInNone: 'どれにも言及なし：',
  showAll: 'すべての項目を表示',
  showDifferences: '相違点のみ表示',
  copyMarkdown: 'Markdown としてコピー',
  copyCsv: 'CSV としてコピー',
  copied: 'コピーしました',
  term: '項目',
  legend: {
    allowed: '許可',
    conditional: '条件付き',
    duty: '義務または制限',
    number: '一定数を超えた場合',
    unclear: '複数の解釈があり得る、または未読',
    fact: '単なる事実',
    forbidden: '不可、禁止、許諾しない',
    silent: '言及なし',
  },
  forbiddenMeans: '示した条項で本文がそう定めている',
  silentMeans: '本文を読んだが言及がない。可でも不可でもない',

  changesTitle: (from, to) => `${from} から ${to} へ`,
  changeKinds: {
    tightened: '厳格化',
    added: '追加',
    loosened: '緩和',
    dropped: '削除',
    reworded: '書き換え',
  },
  noChange: '41 項目に変更はありません。',

  readOn: (dates) => `${dates} 本文閲覧。条項番号は各本文によります。`,
  notAdvice: '情報提供であり、法的助言ではありません。',
  missingLicense: (name, nearest) => maybe('ライセンス', name, nearest),
  noTerms: (name) => `${name} は名称のみ判明しており、本文は未読です`,
  unreachable: (name) => `「${name}」のデータを読み込めませんでした`,
  noWeights: (model) => `${model} の重みのライセンスを示す出典がありません`,
  missingModel: (name, nearest) => maybe('モデル', name, nearest),
  expression(text, {problem, at, found}) {
    const place = found ? `${at + 1} 文字目の「${found}」` : '末尾';
    return `「${text}」：${place}で${expressionProblems[problem]}`;
  },
  unknownTerm: (name, nearest) => maybe('項目', name, nearest),
  unknownUse: (name, nearest) => maybe('用途', name, nearest),
  none: 'ライセンスが指定されていません。例：licenses="mit llama3.1"',
};
