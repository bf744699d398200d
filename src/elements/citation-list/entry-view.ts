/** An entry of the list: the work, and the ways back to the words that cite it. */
import type {ListedWork} from '../../domain/references/arrange.js';
import {workName} from '../../domain/references/marker.js';
import {backLetter, numberText} from '../../domain/references/number.js';
import type {Mark, Run} from '../../domain/references/run.js';
import {safeUrl} from '../../domain/records/safe-url.js';
import type {CitationWords} from '../../locales/citations/citation-words.js';
import type {LightElement, LightNode} from './light-tree.js';

export interface EntryView {
  readonly work: ListedWork;
  readonly id: string;
  readonly runs: readonly Run[];
  readonly words: CitationWords;
  /** The list shows no numbers: a way back names the work instead. */
  readonly byName: boolean;
  /** Where a way back leads without script, in the order of the citations. */
  readonly backHrefs: readonly string[];
  /** The work as OpenURL, where the author wants it. */
  readonly coins?: string;
  /** The list is in a shadow root, where no fragment leads: a script puts the focus on the entry. */
  readonly inShadow: boolean;
}

const elementsOfMarks: Readonly<Record<Mark, LightElement>> = {
  italic: {name: 'i'},
  bold: {name: 'b'},
  superscript: {name: 'sup'},
  subscript: {name: 'sub'},
  'small-caps': {name: 'span', attributes: {'data-set': 'small-caps'}},
};

const marked = (text: LightNode, marks: readonly Mark[] = []): LightNode =>
  marks.reduceRight<LightNode>(
    (inner, mark) =>
      Object.hasOwn(elementsOfMarks, mark) ? {...elementsOfMarks[mark], children: [inner]} : inner,
    text,
  );

// Scripts that run from right to left (Unicode 16, Bidi_Class R and AL, by block).
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Texts in other scripts keep their own direction; ids are read from left to right in all. */
function runNode({text, role, href, marks}: Run, linked: string | undefined, mixed: boolean): LightNode {
  const shown = [marked(text, marks)];
  const url = href === undefined || href === linked ? undefined : safeUrl(href);
  const dir = role === 'id' ? 'ltr' : mixed ? 'auto' : undefined;
  if (url) return {name: 'a', attributes: {href: url, dir}, children: shown};
  if (role === 'container') return {name: 'cite', attributes: {dir}, children: shown};
  if (role === 'title' || role === 'id') return {name: 'bdi', attributes: {dir}, children: shown};
  return shown[0]!;
}

function waysBack({work, words, byName, backHrefs}: EntryView): LightNode[] {
  if (!backHrefs.length) return [];
  const reference = byName ? workName(work.item, words, work.yearLetter) : numberText(work.number);
  const link = (shown: string, href: string, letter?: string): LightElement => ({
    name: 'a',
    attributes: {href, role: 'doc-backlink', 'aria-label': words.backTo(reference, letter)},
    children: [shown],
  });
  // The selector keeps phones from drawing the arrow as a picture.
  const arrow = '↩\ufe0e';
  const links: LightNode[] =
    backHrefs.length === 1
      ? [link(arrow, backHrefs[0]!)]
      : [
          arrow,
          ...backHrefs.flatMap((href, index) => [' ', link(backLetter(index), href, backLetter(index))]),
        ];
  return [' ', {name: 'span', attributes: {'data-back': ''}, children: links}];
}

export function entryView(view: EntryView): LightElement {
  const {id, runs, coins, inShadow} = view;
  const title = runs.find(({role}) => role === 'title')?.href;
  // The entry’s own direction is that of its first letter; only where others follow do its parts need theirs.
  const mixed = runs.some(({text}) => rightToLeft.test(text));
  return {
    name: 'li',
    attributes: {id, tabindex: inShadow ? '-1' : undefined},
    children: [
      // Neighbours of a title share its link: one is enough to hear.
      {
        name: 'bdi',
        children: runs.map((run) => runNode(run, run.role === 'title' ? undefined : title, mixed)),
      },
      ...waysBack(view),
      ...(coins ? [{name: 'span', attributes: {class: 'Z3988', title: coins, 'aria-hidden': 'true'}}] : []),
    ],
  };
}
