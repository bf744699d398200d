/** Answers by themselves: below a heading of the card, and in a badge’s popover. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Decisive} from '../../../domain/licenses/decisive.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

/** Below してよいこと, しなければならないこと or してはならないこと. */
const acts: Partial<Record<TermId, string>> = {
  'commercial-use': '収益を得る',
  modification: '改変する',
  redistribution: '再配布する',
  hosting: '他者向けに提供する',
  'fine-tuning': 'ファインチューニングする',
  'train-other-models': '他のモデルの学習に使う',
  'relicense-derivatives': '派生版を別の条件にする',
  'patent-grant': '特許を使う',
  'output-ownership': '出力を自分のものとする',
  'include-notice': 'ライセンスとその表示を添える',
  'state-changes': '変更点を明示する',
  'attribution-display': 'クレジットを表示する',
  'name-prefix': '派生モデルに規定どおりの名称を付ける',
  'same-licence': '派生物に同じライセンスを維持する',
  'flow-down': '自分の利用者に利用制限を守らせる',
  'disclose-source': 'ソースを公開する',
  'network-disclose': 'ネットワーク越しの利用者にも同じことをする',
  registration: '事前に登録または照会する',
  'update-duty': '最新版を使う',
  guardrails: '安全対策を維持する',
  'label-outputs': '出力が機械生成であることを明示する',
  indemnity: '請求に対しライセンサーを補償する',
  'acceptable-use': '列挙された用途に使う',
  'military-limit': '軍事に使う',
  'field-limit': '指定分野で使う',
  'geographic-limit': '除外された地域で使う',
  trademark: 'ライセンサーの商標を使う',
  liability: 'ライセンサーの責任を問う',
  warranty: '保証を当てにする',
};

const endings: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  revocable: {
    forbidden: '取り消されない',
    limit: '違反がなくても取り消され得る',
    conditional: '定められた場合に取り消され得る',
  },
  'changeable-terms': {
    forbidden: '後の条件には拘束されない',
    limit: '規則が後に変更され得る',
    conditional: '規則の変更が予告されている',
    fact: '後の条件には拘束されない',
  },
  'remote-restriction': {
    limit: '違反した利用は遠隔で制限され得る',
    forbidden: '遠隔での制限なし',
  },
  termination: {limit: '違反すると終了する', conditional: '権利は遵守が前提'},
  'litigation-retaliation': {
    limit: 'これについて提訴すると権利が終了する',
    conditional: '特許について提訴すると特許ライセンスが終了する',
  },
};

export function line(cell: Cell): string {
  const {term, sense, answer} = cell;
  const detail = answer?.detail;
  const ending = endings[term]?.[sense];
  if (ending) return ending;
  if (term === 'attribution-display' && detail && sense === 'duty') return `「${detail}」を表示する`;
  if (term === 'name-prefix' && detail && sense === 'duty') return `派生モデルの名称を「${detail}」で始める`;
  if (term === 'governing-law' && sense === 'fact' && detail) return `準拠法：${detail}`;
  const act = acts[term];
  if (
    !act ||
    cell.said ||
    sense === 'unclear' ||
    sense === 'unread' ||
    (sense === 'fact' && answer?.basis === 'explicit')
  ) {
    return `${terms[term]}：${word(cell)}`;
  }
  if (cell.noticeOnly) return `${act}（ライセンス表示が必要）`;
  return sense === 'conditional' ? `${act}（定められた場合）` : act;
}

const sentences: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  'commercial-use': {
    forbidden: '商用利用は禁止',
    conditional: '商用利用は条件付きで許可',
    allowed: '商用利用を許可',
  },
  redistribution: {forbidden: '再配布は禁止', fact: '再配布できるものがない', allowed: '再配布を許可'},
  modification: {
    forbidden: '改変は禁止',
    fact: '改変できるものがない',
    conditional: '改変は条件付きで許可',
    allowed: '改変を許可',
  },
  'geographic-limit': {forbidden: '一部の地域を除外', conditional: '定められた場合に一部の地域を除外'},
  'train-other-models': {
    forbidden: '他のモデルの学習への利用は禁止',
    conditional: 'これで学習したモデルは条件を引き継ぐ',
    allowed: '他のモデルの学習への利用を許可',
  },
  hosting: {forbidden: '他者向けの提供は禁止', fact: '提供元のみが提供'},
  'military-limit': {forbidden: '軍事利用は禁止', conditional: '一部の軍事利用は禁止'},
  'acceptable-use': {forbidden: '列挙された用途は禁止', conditional: '一部の用途は禁止'},
  registration: {duty: '事前登録が必要', conditional: '一部の利用者は事前の登録または照会が必要'},
  'network-disclose': {duty: 'ネットワーク越しの利用者にもソースを提供'},
  'same-licence': {duty: '共有する版は同じライセンスを維持', conditional: '変更部分は同じライセンスを維持'},
  'disclose-source': {duty: '複製にはソースを添付', conditional: '場合により複製にソースを添付'},
  'attribution-display': {duty: 'クレジット表示が必要', conditional: '場合によりクレジット表示が必要'},
  'flow-down': {duty: '利用制限はすべての複製に引き継がれる'},
  'patent-grant': {allowed: '特許の許諾あり'},
  'include-notice': {duty: '複製にはライセンスと表示を添付'},
  'name-prefix': {duty: '派生モデルの名称に規定あり'},
};

export function tell(decisive: Decisive): string {
  const {term, sense, answer, also} = decisive;
  if (also && term === 'military-limit') {
    return sense === 'forbidden'
      ? '軍事利用および列挙された他の用途は禁止'
      : '一部の軍事利用および他の用途は禁止';
  }
  if (term === 'redistribution' && decisive.noticeOnly) return '再配布を許可（ライセンス表示が必要）';
  if (sense === 'duty' && answer?.detail) {
    if (term === 'name-prefix') return `派生モデルの名称は「${answer.detail}」で始める必要あり`;
    if (term === 'attribution-display') return `「${answer.detail}」の表示が必要`;
  }
  return sentences[term]?.[sense] ?? line(decisive);
}
