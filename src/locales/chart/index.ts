import type {Words} from '../words.js';
import type {ChartWords} from './chart-words.js';
import {en} from './en.js';

export type {ChartWords};

/** Words of the chart. */
export const chartWords: Words<ChartWords> = {
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
