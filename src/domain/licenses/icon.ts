/** The alphabet of answers: what each sense draws in a box of 12 units, stroke 1.6. */
import type {Sense} from './sense.js';

export interface Icon {
  /** Path drawn as a line. */
  readonly line?: string;
  /** Path filled with the ink. */
  readonly fill?: string;
  /** Dotted line: the text is silent. */
  readonly dotted?: true;
  /** Points somewhere, so it turns round in a text from right to left. */
  readonly directed?: true;
}

const question = 'M3.6 4.2a2.4 2.4 0 1 1 3.7 2c-.9.6-1.3 1-1.3 1.9m0 1.4v1.3';
const ring = 'M6 1.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 1 0 0-8.4z';

export const icons: Readonly<Record<Sense, Icon>> = {
  allowed: {line: 'M2 6.5 4.8 9.5 10 2.8'},
  conditional: {line: ring, fill: 'M6 1.8a4.2 4.2 0 0 0 0 8.4z'},
  duty: {fill: ring},
  limit: {fill: ring},
  forbidden: {line: 'M2.5 2.5l7 7m0-7-7 7'},
  number: {line: 'M2.5 2.5 9 6 2.5 9.5', directed: true},
  unclear: {line: question},
  fact: {line: 'M3 6h6'},
  silent: {line: ring, dotted: true},
  // Not the ring: that says that the text was read.
  unread: {line: question},
};
