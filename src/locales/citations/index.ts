import type {Words} from '../words.js';
import type {CitationWords} from './citation-words.js';
import {en} from './en.js';

export type {CitationWords};

/** Words of citations and lists of references. */
export const citationWords: Words<CitationWords> = {
  en,
  others: {
    it: async () => (await import('./it.js')).it,
  },
};
