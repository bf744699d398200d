import type {Sense} from '../../domain/licenses/sense.js';
import {terms as vocabulary, type TermId} from '../../domain/licenses/terms.js';
import {formatNumber} from '../format.js';
import type {LicenseWords} from './license-words.js';

const terms: Record<TermId, string> = {
  'commercial-use': 'Commercial use',
  modification: 'Changing it',
  redistribution: 'Passing it on',
  hosting: 'Hosting it for others',
  'fine-tuning': 'Fine-tuning',
  'train-other-models': 'Train other models',
  'relicense-derivatives': 'Own terms for what you build',
  'patent-grant': 'Patents',
  'output-ownership': 'Outputs are yours',
  'include-notice': 'Keep licence and notices',
  'state-changes': 'State changes',
  'attribution-display': 'Show a credit',
  'name-prefix': 'Name of your model',
  'same-licence': 'Copyleft',
  'flow-down': 'Bind your users',
  'disclose-source': 'Disclose source',
  'network-disclose': 'Duties over a network',
  registration: 'Register first',
  'update-duty': 'Use the newest version',
  guardrails: 'Keep safety measures',
  'label-outputs': 'Label outputs',
  indemnity: 'Cover their costs',
  'user-threshold': 'Number of users',
  'revenue-threshold': 'Revenue',
  'acceptable-use': 'Other uses',
  'military-limit': 'Military use',
  'field-limit': 'Named fields',
  'geographic-limit': 'Territories',
  'changeable-terms': 'Terms may change',
  trademark: 'Trademarks',
  'litigation-retaliation': 'If you sue',
  termination: 'If you break it',
  revocable: 'Withdrawing it',
  'remote-restriction': 'Remote limits',
  liability: 'Liability',
  warranty: 'Warranty',
  'governing-law': 'Law',
  'spdx-listed': 'SPDX list',
  'osi-approved': 'OSI approval',
  'fsf-free': 'FSF on it',
  'osaid-compatible': 'Fit for open source AI',
};

/** Answers that a general word would say badly. */
const special: Partial<Record<TermId, Partial<Record<Sense, string>>>> = {
  'acceptable-use': {forbidden: 'listed uses forbidden'},
  'field-limit': {forbidden: 'some forbidden'},
  'geographic-limit': {forbidden: 'some excluded', conditional: 'some excluded in part'},
  trademark: {forbidden: 'withheld'},
  'patent-grant': {allowed: 'licensed', forbidden: 'withheld'},
  'output-ownership': {allowed: 'yours', forbidden: 'not yours'},
  'name-prefix': {duty: 'prescribed'},
  revocable: {limit: 'possible', allowed: 'ruled out'},
  'changeable-terms': {limit: 'possible', allowed: 'ruled out'},
  'remote-restriction': {limit: 'reserved', allowed: 'ruled out'},
  termination: {limit: 'it ends'},
  'litigation-retaliation': {limit: 'it ends', conditional: 'it may end'},
  liability: {limit: 'excluded', conditional: 'excluded in part'},
  warranty: {limit: 'none, as is', conditional: 'excluded in part'},
  'fsf-free': {unclear: 'no statement'},
};

const small = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const general: Record<Sense, string> = {
  allowed: 'allowed',
  conditional: 'on a condition',
  duty: 'required',
  limit: 'limited',
  forbidden: 'forbidden',
  number: '',
  unclear: 'unclear',
  fact: '',
  silent: 'not mentioned',
  unread: 'text not read',
};

export const en: LicenseWords = {
  terms,
  groups: {use: 'Using it', build: 'Building on it', risk: 'Rights and risk', status: 'What others say'},
  answer(term, sense, value) {
    const word = special[term]?.[sense];
    if (word) return word;
    const [kind] = vocabulary[term];
    if (sense === 'fact') return value === 'yes' ? 'yes' : 'no';
    if (sense === 'allowed' && kind === 'condition') return 'not required';
    if (sense === 'allowed' && kind === 'limitation') return 'no limit';
    return general[sense];
  },
  withNotice: 'allowed, with the notice',
  threshold: ({metric, number, currency, comparison}) => {
    const amount = `${formatNumber(number, 'en')}${currency ? ` ${currency}` : ''}`;
    return `${comparison.startsWith('>=') ? 'from' : comparison.startsWith('<') ? 'under' : 'over'} ${amount} ${metric}`;
  },
  secondary: 'by others’ account',
  title: (count) => `Where the ${small[count] ?? count} licences differ`,
  osiApproved: 'OSI-approved',
  sameInAll: (count) => (count === 2 ? 'The same in both:' : `The same in all ${small[count] ?? count}:`),
  mentionedInNone: 'Mentioned in none:',
  showAll: 'Show every term',
  showDifferences: 'Show only differences',
  legend: {
    allowed: 'allowed',
    conditional: 'on a condition',
    duty: 'a duty or a limit',
    number: 'over a number',
    unclear: 'open to more than one reading',
    forbidden: 'no, forbidden, withheld',
    silent: 'not mentioned',
  },
  forbiddenMeans: 'the text says so, in the clause named',
  silentMeans: 'the text was read and does not speak of it; that is neither a yes nor a no',
  readOn: (date) => `Texts read ${date}. Clauses are numbered as in each text.`,
  notAdvice: 'Information, not legal advice.',
  missingLicense: (name, nearest) =>
    nearest ? `no licence “${name}”; did you mean ${nearest}?` : `no licence “${name}” in the data`,
  noTerms: (name) => `${name} is known by name only; its text was not read`,
  unreachable: (name) => `the data on “${name}” could not be loaded`,
  noWeights: (model) => `no source names a licence for the weights of ${model}`,
  missingModel: (name, nearest) =>
    nearest ? `no model “${name}”; did you mean ${nearest}?` : `no model “${name}” in the data`,
  none: 'no licence named; write licenses="mit llama3.1", for example',
};
