import type {Words} from '../words.js';
import type {CitationWords} from './citation-words.js';
import {en} from './en.js';

export type {CitationWords};

/** Words of citations and lists of references. */
export const citationWords: Words<CitationWords> = {
  en,
  others: {
    it: () => import('./it.js'),
    fr: () => import('./fr.js'),
    de: () => import('./de.js'),
    es: () => import('./es.js'),
    pt: () => import('./pt.js'),
    zh: () => import('./zh.js'),
    ja: () => import('./ja.js'),
  },
};
