import type {ReferenceWords} from '../../domain/references/reference-words.js';
import type {Words} from '../words.js';
import {en} from './en.js';

/** Words inside a formatted reference: et al., pp., n.d. */
export const referenceWords: Words<ReferenceWords> = {
  en,
  others: {
    it: async () => (await import('./it.js')).it,
  },
};
