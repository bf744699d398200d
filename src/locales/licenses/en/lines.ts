/** Answers by themselves: below a heading of the card, and in a badge’s popover. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Decisive} from '../../../domain/licenses/decisive.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

/** Below “You may”, “You must” or “You may not”. */
const acts: Partial<Record<TermId, string>> = {
  'commercial-use': 'earn money with it',
  modification: 'change it',
  redistribution: 'pass it on',
  hosting: 'host it for others',
  'fine-tuning': 'fine-tune it',
  'train-other-models': 'train other models with it',
  'relicense-derivatives': 'put your version under other terms',
  'patent-grant': 'use its patents',
  'output-ownership': 'keep the outputs',
  'include-notice': 'pass on the licence and its notices',
  'state-changes': 'say what you changed',
  'attribution-display': 'show a credit',
  'name-prefix': 'name your model as prescribed',
  'same-licence': 'keep the licence for what you build on it',
  'flow-down': 'bind your users to the limits on use',
  'disclose-source': 'publish the source',
  'network-disclose': 'do the same for users over a network',
  registration: 'register or ask first',
  'update-duty': 'use the newest version',
  guardrails: 'keep its safety measures',
  'label-outputs': 'say that outputs are machine-made',
  indemnity: 'cover the licensor against claims',
  'acceptable-use': 'use it for the listed purposes',
  'military-limit': 'use it for the military',
  'field-limit': 'use it in the named fields',
  'geographic-limit': 'use it in the excluded territories',
  trademark: 'use the licensor’s marks',
  liability: 'hold the licensor liable',
  warranty: 'rely on a warranty',
};

const endings: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  revocable: {
    forbidden: 'it cannot be withdrawn',
    limit: 'it can be withdrawn without a breach',
    conditional: 'it can be withdrawn in a stated case',
    fact: 'it can be withdrawn at any time',
  },
  'changeable-terms': {
    forbidden: 'no later terms bind you',
    limit: 'its rules can change later',
    conditional: 'a change of its rules is announced',
    fact: 'no later terms bind you',
  },
  'remote-restriction': {limit: 'use in breach can be restricted remotely', forbidden: 'no remote limits'},
  termination: {limit: 'it ends if you break it', conditional: 'your rights depend on keeping to it'},
  'litigation-retaliation': {
    limit: 'your rights end if you sue over it',
    conditional: 'its patent licence ends if you sue over patents',
  },
};

export function line(cell: Cell): string {
  const {term, sense, answer} = cell;
  const detail = answer?.detail;
  const ending = endings[term]?.[sense];
  if (ending) return ending;
  if (term === 'attribution-display' && detail && sense === 'duty') return `show “${detail}”`;
  if (term === 'name-prefix' && detail && sense === 'duty') return `begin your model’s name with “${detail}”`;
  if (term === 'governing-law' && sense === 'fact' && detail) return `law: ${detail}`;
  const act = acts[term];
  // What is no act, and what the text expressly leaves free, reads as in a table.
  if (
    !act ||
    cell.said ||
    sense === 'unclear' ||
    sense === 'unread' ||
    (sense === 'fact' && answer?.basis === 'explicit')
  ) {
    return `${terms[term]}: ${word(cell)}`;
  }
  if (cell.noticeOnly) return `${act}, with its notice`;
  return sense === 'conditional' ? `${act}, in the stated case` : act;
}

const sentences: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  'commercial-use': {
    forbidden: 'commercial use is forbidden',
    conditional: 'commercial use is allowed on a condition',
    allowed: 'commercial use is allowed',
  },
  redistribution: {
    forbidden: 'it may not be passed on',
    fact: 'there is nothing to pass on',
    allowed: 'it may be passed on',
  },
  modification: {
    forbidden: 'it may not be changed',
    fact: 'there is nothing to change',
    conditional: 'it may be changed on a condition',
    allowed: 'it may be changed',
  },
  'geographic-limit': {
    forbidden: 'some territories are excluded',
    conditional: 'some territories are excluded in a stated case',
  },
  'train-other-models': {
    forbidden: 'it may not train other models',
    conditional: 'models trained with it take over conditions',
    allowed: 'it may train other models',
  },
  hosting: {forbidden: 'it may not be hosted for others', fact: 'only its provider hosts it'},
  'military-limit': {forbidden: 'military use is forbidden', conditional: 'some military uses are forbidden'},
  'acceptable-use': {forbidden: 'a list of uses is forbidden', conditional: 'some uses are forbidden'},
  registration: {duty: 'you have to register first', conditional: 'some users have to register or ask first'},
  'network-disclose': {duty: 'users over a network get the source'},
  'same-licence': {
    duty: 'shared versions keep this licence',
    conditional: 'changes to it stay under this licence',
  },
  'disclose-source': {duty: 'source goes with copies', conditional: 'source goes with copies in some cases'},
  'attribution-display': {
    duty: 'a credit has to be shown',
    conditional: 'a credit has to be shown in some cases',
  },
  'flow-down': {duty: 'the limits on use travel with every copy'},
  'patent-grant': {allowed: 'patents are licensed'},
  'include-notice': {duty: 'licence and notices travel with copies'},
  'name-prefix': {duty: 'models made with it have a prescribed name'},
};

export function tell(decisive: Decisive): string {
  const {term, sense, answer, also} = decisive;
  if (also && term === 'military-limit') {
    return sense === 'forbidden'
      ? 'military use and a list of others are forbidden'
      : 'some military and other uses are forbidden';
  }
  if (term === 'redistribution' && decisive.noticeOnly) return 'it may be passed on with its notice';
  if (sense === 'duty' && answer?.detail) {
    if (term === 'name-prefix')
      return `models made with it must have a name that begins with “${answer.detail}”`;
    if (term === 'attribution-display') return `“${answer.detail}” has to be shown`;
  }
  return sentences[term]?.[sense] ?? line(decisive);
}
