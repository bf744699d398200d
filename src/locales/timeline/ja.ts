import type {TimelineWords} from './timeline-words.js';

export const ja: TimelineWords = {
  title: '公開した組織、閉じた組織',
  kinds: {
    release: 'リリース',
    opening: '公開を拡大',
    restriction: '公開を縮小',
    license: 'ライセンス変更',
    leak: '流出',
    statement: '発言',
    organization: '組織',
  },
  happened: (kind) => `${kind}：`,
  show: '表示',
  inWords: (count) => `${count} 件の出来事を文章で`,
  plot: (names, first, last) =>
    `${names} の ${first} 年から ${last} 年までの出来事。下の一覧に同じ内容があります`,
  note: '出来事の方向づけは編集上の解釈です。日付とライセンスは出典のとおりです。',
  to: (date) => `${date}までの出来事。`,
  missing: (name, nearest) =>
    nearest
      ? `組織「${name}」はありません。${nearest} のことですか？`
      : `組織「${name}」はデータにありません`,
  unreachable: (name) => `「${name}」のデータを読み込めませんでした`,
  noEvents: (name) => `${name} の出来事は知られていません`,
  unknownKind: (name, nearest) =>
    nearest
      ? `出来事の種類「${name}」はありません。${nearest} のことですか？`
      : `出来事の種類「${name}」はありません`,
  none: '組織が指定されていません。例：organizations="openai meta"',
};
