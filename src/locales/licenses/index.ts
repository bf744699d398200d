import type {Words} from '../words.js';
import {en} from './en.js';
import type {LicenseWords} from './license-words.js';

export type {LicenseWords};

/** Words of the elements that speak of licences. */
export const licenseWords: Words<LicenseWords> = {
  en,
  others: {
    de: () => import('./de.js'),
    es: () => import('./es.js'),
    fr: () => import('./fr.js'),
    it: () => import('./it.js'),
    ja: () => import('./ja.js'),
    pt: () => import('./pt.js'),
    zh: () => import('./zh.js'),
  },
};
