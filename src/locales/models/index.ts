import type {Words} from '../words.js';
import {en} from './en.js';
import type {ModelWords} from './model-words.js';

export type {ModelWords};

/** Words of the elements that speak of models. */
export const modelWords: Words<ModelWords> = {
  en,
  others: {
    it: async () => (await import('./it.js')).it,
  },
};
