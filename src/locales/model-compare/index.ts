import type {Words} from '../words.js';
import {en} from './en.js';
import type {ModelCompareWords} from './model-compare-words.js';

export type {ModelCompareWords};

/** Words of the comparison of models. */
export const modelCompareWords: Words<ModelCompareWords> = {
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
