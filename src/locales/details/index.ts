import type {Words} from '../words.js';
import type {DetailWords} from './detail-words.js';
import {en} from './en.js';

/** Words for what a card shows when a reader asks for more. */
export const detailWords: Words<DetailWords> = {
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
