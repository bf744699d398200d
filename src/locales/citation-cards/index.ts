import type {Words} from '../words.js';
import type {CitationCardWords} from './citation-card-words.js';
import {en} from './en.js';

export type {CitationCardWords};

/** Words of the cards of citations, and of mistakes in citations and lists. */
export const citationCardWords: Words<CitationCardWords> = {
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
