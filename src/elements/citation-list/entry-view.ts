/** An entry of the list: the work, and the ways back to the words that cite it. */
import type {BibliographyController} from '../../controllers/bibliography-controller.js';
import type {ListedWork} from '../../domain/references/arrange.js';
import {formatReference} from '../../domain/references/format.js';
import {idHref} from '../../domain/references/fragment.js';
import {backLetter, numberText} from '../../domain/references/number.js';
import type {Run} from '../../domain/references/run.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';
import {element} from '../parts/element.js';
import {backHref} from './back-href.js';
import type {ListExtras} from './list-extras.js';

/** What is the same for all entries. */
export interface ListContext {
  readonly bibliography: BibliographyController;
  readonly words: CitationWords;
  /** What this list has and most do not. */
  readonly extras?: ListExtras;
  /** The page runs from right to left, as its markup says. */
  readonly isRtl: boolean;
}

// Scripts that run from right to left (Unicode 16, Bidi_Class R and AL, by block).
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Texts in other scripts keep their own direction; ids are read from left to right in all. */
function runNode(run: Run, linked: string | undefined, mixed: boolean, extras?: ListExtras) {
  const {text, role, href} = run;
  const shown = extras?.marked(run) ?? text;
  const dir = role === 'id' ? 'ltr' : mixed ? 'auto' : undefined;
  if (href && href !== linked) return element('a', {href, dir}, shown);
  if (role === 'container') return element('cite', {dir}, shown);
  if (role === 'title' || role === 'id') return element('bdi', {dir}, shown);
  return shown;
}

/** @param backHrefs - Where a way back leads without script, in the order of the citations; nowhere when absent. */
function waysBack(
  id: string,
  words: CitationWords,
  name: string,
  backHrefs: readonly (string | undefined)[],
): Element {
  // To the entry, for words without any id: staying is better than the top of the page.
  const link = (shown: string, href = idHref(id), letter?: string) =>
    element('a', {href, role: 'doc-backlink', 'aria-label': words.backTo(name, letter)}, shown);
  // The selector keeps phones from drawing the arrow as a picture.
  const arrow = '↩\ufe0e';
  const links =
    backHrefs.length === 1
      ? [link(arrow, backHrefs[0])]
      : backHrefs.flatMap((href, index) => [
          index ? ' ' : `${arrow} `,
          link(backLetter(index), href, backLetter(index)),
        ]);
  return element('span', {'data-back': ''}, ...links);
}

export function entryView(work: ListedWork, {bibliography, words, extras, isRtl}: ListContext): Element {
  const {item, number, yearLetter} = work;
  const {host, tree, settings} = bibliography;
  const {style, names} = settings;
  const id = bibliography.idOf(work);
  const runs = extras?.of(work) ?? formatReference(item, words, {style, yearLetter});
  const title = runs.find(({role}) => role === 'title')?.href;
  // The entry’s own direction is that of its first letter; only where others follow do its parts need theirs, and
  // where all of it runs as the page does, none is marked.
  const mixed = runs.some(({text}) => rightToLeft.test(text));
  // Neighbours of a title share its link: one is enough to hear.
  const nodes = runs.map((run) => runNode(run, run.role === 'title' ? undefined : title, mixed, extras));
  const backHrefs = bibliography.citationsOf(work).map((citation) => backHref(citation, host));
  // A way back names the work by its number, or by names and year where the list shows no numbers.
  const name = names ? names.workName(item, words, yearLetter) : numberText(number);
  return element(
    'li',
    // No fragment leads into a shadow root: there a script puts the focus on the entry.
    {id, tabindex: tree instanceof ShadowRoot ? '-1' : undefined},
    ...(mixed || isRtl ? [element('bdi', {}, ...nodes)] : nodes),
    ...(backHrefs.length ? [' ', waysBack(id, words, name, backHrefs)] : []),
    ...(extras?.after(item) ?? []),
  );
}
