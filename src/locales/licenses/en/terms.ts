import type {ReadingGroup} from '../../../domain/licenses/groups.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {lowerFirst} from '../../sentence.js';

export const groups: Readonly<Record<ReadingGroup, string>> = {
  use: 'Using it',
  build: 'Building on it',
  risk: 'Rights and risk',
  status: 'What others say',
};

export const terms: Readonly<Record<TermId, string>> = {
  'commercial-use': 'Commercial use',
  modification: 'Changing it',
  redistribution: 'Passing it on',
  hosting: 'Hosting it for others',
  'fine-tuning': 'Fine-tuning',
  'train-other-models': 'Train other models',
  'relicense-derivatives': 'Own terms for your version',
  'patent-grant': 'Patents',
  'output-ownership': 'Outputs',
  'include-notice': 'Licence and notices',
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
  'changeable-terms': 'Changing the terms',
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
  'fsf-free': 'Free by the FSF',
  'osaid-compatible': 'Fit for open source AI',
};

export const termInText = (term: TermId) => lowerFirst(terms[term]);
