import type {Words} from '../words.js';
import {en} from './en.js';
import type {TimelineWords} from './timeline-words.js';

export type {TimelineWords};

/** Words of the timeline. */
export const timelineWords: Words<TimelineWords> = {
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
