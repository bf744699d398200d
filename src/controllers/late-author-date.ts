import type {ReactiveControllerHost} from '@lit/reactive-element';
import type * as AuthorDate from '../domain/references/author-date.js';
import {late} from './late.js';

const load = late(async () => ({
  names: await import('../domain/references/author-date.js').catch(() => null),
}));

/**
 * What names works by author and year, for a marker or a list of that style: most pages have numbers.
 *
 * @returns Nothing while it loads, whereupon the host updates; `null` where numbers are shown, as wanted or because it
 *   did not arrive.
 */
export const authorDate = (
  host: ReactiveControllerHost,
  ...styles: readonly (string | undefined)[]
): typeof AuthorDate | null | undefined => (styles.includes('author-date') ? load(host)?.names : null);
