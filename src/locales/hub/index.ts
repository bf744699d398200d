import type {Words} from '../words.js';
import {en} from './en.js';
import type {HubWords} from './hub-words.js';

/** Words for models of which the Hub’s metadata is all that is known. */
export const hubWords: Words<HubWords> = {
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
