import type {Words} from '../words.js';
import {en} from './en.js';
import type {ModelWords} from './model-words.js';

export type {ModelWords};

/** Words of the elements that speak of models. */
export const modelWords: Words<ModelWords> = {
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
