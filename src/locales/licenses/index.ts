import type {Words} from '../words.js';
import {en} from './en.js';
import type {LicenseWords} from './license-words.js';

export type {LicenseWords};

/** Words of the elements that speak of licences. */
export const licenseWords: Words<LicenseWords> = {
  en,
  others: {
    de: async () => (await import('./de.js')).de,
    es: async () => (await import('./es.js')).es,
    fr: async () => (await import('./fr.js')).fr,
    it: async () => (await import('./it.js')).it,
    ja: async () => (await import('./ja.js')).ja,
    pt: async () => (await import('./pt.js')).pt,
    zh: async () => (await import('./zh.js')).zh,
  },
};
