import type {Words} from '../words.js';
import type {DetailWords} from './detail-words.js';
import {en} from './en.js';

/** Words for what a card shows when a reader asks for more. */
export const detailWords: Words<DetailWords> = {
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
