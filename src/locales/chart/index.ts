import type {Words} from '../words.js';
import type {ChartWords} from './chart-words.js';
import {en} from './en.js';

export type {ChartWords};

/** Words of the chart. */
export const chartWords: Words<ChartWords> = {
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
