import type {Words} from '../words.js';
import {en} from './en.js';
import type {LicenseWords} from './license-words.js';

export type {LicenseWords};

/** Words of the elements that speak of licences. */
export const licenseWords: Words<LicenseWords> = {
  en,
  others: {
    es: async () => (await import('./es.js')).es,
    fr: async () => (await import('./fr.js')).fr,
    it: async () => (await import('./it.js')).it,
    pt: async () => (await import('./pt.js')).pt,
  },
};
