import type {Words} from '../words.js';
import type {CitationWords} from './citation-words.js';
import {en} from './en.js';

export type {CitationWords};

/** Words of citations and lists of references. */
export const citationWords: Words<CitationWords> = {
  en,
  others: {
    it: async () => (await import('./it.js')).it,
    fr: async () => (await import('./fr.js')).fr,
    de: async () => (await import('./de.js')).de,
    es: async () => (await import('./es.js')).es,
    pt: async () => (await import('./pt.js')).pt,
    zh: async () => (await import('./zh.js')).zh,
    ja: async () => (await import('./ja.js')).ja,
  },
};
