import type {HubWords} from './hub-words.js';

export const ja: HubWords = {
  says: 'Hugging Face Hub の記載（未確認）：',
  license: 'ライセンス',
  access: '入手方法',
  basedOn: 'ベースモデル',
  created: 'リポジトリ作成日',
  changed: '最終更新日',
  unstated: '記載なし',
  gates: {no: '自由にダウンロード可', 'at once': '条件への同意後に可', 'by hand': '申請制、手動で承認'},
  partsUnknown: 'このメタデータからは、どの構成要素が公開されたかは分かりません。',
  failed: (name, why) =>
    ({
      'no name': `「${name}」は Hub 上の名前ではありません。hf:組織/モデル と書いてください`,
      'not found': `Hub にモデル「${name}」はありません`,
      login: `「${name}」はログインした人にのみ表示されます。非公開か、存在しません`,
      busy: `Hub への問い合わせが多すぎます。「${name}」は後で確認できるかもしれません`,
      timeout: `「${name}」について Hub から時間内に応答がありませんでした`,
      unreachable: `「${name}」について Hub に接続できませんでした`,
      unreadable: `「${name}」についての Hub の応答を読み取れませんでした`,
    })[why],
};
