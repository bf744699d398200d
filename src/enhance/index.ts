/** Makes elements of plain markup, in posts that were written before there were any. */
import {Enhancement, type EnhanceRoot} from './enhancement.js';
import type {EnhanceKind} from '../domain/records/enhance-kinds.js';
import {kindsOf} from './kinds.js';

export {enhanceKinds, type EnhanceKind} from '../domain/records/enhance-kinds.js';
export type {EnhanceRoot} from './enhancement.js';

/**
 * Puts our elements around the plain markup that asks for them, now and in whatever comes later. The author’s
 * own elements are moved inside, so they are what shows where ours cannot.
 *
 * Defines no tag: import those that the posts need, or let the loader fetch them. Calls may overlap, in
 * several copies of the library too: nothing is done twice.
 *
 * @param root - The part of the page; all of it by default, whatever a client-side router makes of it.
 * @param kinds - What to look for, a list or names by spaces or commas: `links` to the DOI or arXiv page of a
 *   work that the data knows; `cites`, links that end in `#cite=key` or are titled `cite:key`, and `<cite
 *   data-cite="key">`; `titles`, `<b title="a reference written out">`; `code`, blocks in the languages
 *   `openness` and `bibtex`; `models` and `licenses`, `<div>` and `<blockquote>` with `data-model` or
 *   `data-license`. `all`, the default, is every one. An unknown name is told in the console.
 * @returns Gives the page its own markup back, sign for sign, but for what another call still asks for.
 */
export function enhance(
  root: EnhanceRoot = document,
  kinds: string | readonly EnhanceKind[] = 'all',
): () => void {
  const enhancement = new Enhancement(root, kindsOf(kinds));
  enhancement.start();
  return () => enhancement.stop();
}
