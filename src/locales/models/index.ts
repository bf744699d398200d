import type {Words} from '../words.js';
import {en} from './en.js';
import type {ModelWords} from './model-words.js';

export type {ModelWords};

/** Words of the elements that speak of models. */
export const modelWords: Words<ModelWords> = {
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
