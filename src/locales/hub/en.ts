import type {HubWords} from './hub-words.js';

export const en: HubWords = {
  says: 'The Hugging Face Hub says, unreviewed:',
  license: 'Licence',
  access: 'Access',
  basedOn: 'Based on',
  created: 'Repository created',
  changed: 'Last changed',
  unstated: 'not stated',
  gates: {
    no: 'free download',
    'at once': 'after agreeing to terms',
    'by hand': 'on request, granted by hand',
  },
  partsUnknown: 'This metadata does not tell which components were released.',
  failed: (name, why) =>
    ({
      'no name': `“${name}” is no name on the Hub; write hf:organisation/model`,
      'not found': `the Hub has no model “${name}”`,
      login: `the Hub shows “${name}” only to people who are logged in: it is private or does not exist`,
      busy: `the Hub has been asked too often; “${name}” may be there later`,
      timeout: `the Hub did not answer in time about “${name}”`,
      unreachable: `the Hub could not be reached about “${name}”`,
      unreadable: `the Hub’s answer about “${name}” could not be read`,
    })[why],
};
