import type {Words} from '../words.js';
import {en} from './en.js';
import type {TimelineWords} from './timeline-words.js';

export type {TimelineWords};

/** Words of the timeline. */
export const timelineWords: Words<TimelineWords> = {
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
