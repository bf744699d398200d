/**
 * What a citation draws, written without a template: a page may hold a thousand, and the parts of a template
 * weigh more than the two nodes they would keep.
 */
import type {MarkerStyle} from '../../domain/references/marker.js';
import {element} from '../parts/element.js';

/** The marker after the words. */
export interface MarkerView {
  readonly text: string;
  /** For those who hear it. */
  readonly label: string;
  readonly style: MarkerStyle;
  /** The entry of the first work; where the article has no list, the marker is a button. */
  readonly href?: string;
  readonly open: boolean;
}

type Kind = 'words' | 'link' | 'button' | 'named';

const marker = {part: 'marker'};
const button = {...marker, type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false'};

// A number stays on the line of the last word, and what follows on the number’s: around a button word joiners say
// so. Names may be longer than the line: they take one of their own rather than leave the column.
const makers: Readonly<Record<Kind, () => readonly (Node | string)[]>> = {
  words: () => [],
  link: () => [element('a', {...marker, role: 'doc-noteref'})],
  button: () => ['\u2060', element('button', button), '\u2060'],
  named: () => [element('wbr', {}), element('button', button), '\u2060'],
};

const shapes: Readonly<Record<MarkerStyle, string>> = {
  number: 'marker',
  'author-date': 'marker named',
  none: 'marker quiet',
};

// Made once, cloned for each citation.
const made = new Map<string, DocumentFragment>();

/** The words, and the marker with what stands before and after it. */
function newCitation(view: MarkerView | undefined): DocumentFragment {
  const kind = kindFor(view);
  const shape = view ? shapes[view.style] : '';
  let nodes = made.get(kind + shape);
  if (!nodes) {
    nodes = document.createDocumentFragment();
    nodes.append(element('slot', {part: 'words', class: 'words'}), ...makers[kind]());
    if (view) nodes.lastElementChild!.setAttribute('class', shape);
    made.set(kind + shape, nodes);
  }
  const copy = document.importNode(nodes, true);
  if (view) {
    const place = copy.lastElementChild!;
    // Nothing need be compared with what is new.
    place.setAttribute('aria-label', view.label);
    if (view.href) place.setAttribute('href', view.href);
    place.append(view.text);
  }
  return copy;
}

const markerIn = (root: ParentNode) => root.querySelector('[part=marker]');

const kindFor = (view: MarkerView | undefined): Kind =>
  !view ? 'words' : view.href ? 'link' : view.style === 'author-date' ? 'named' : 'button';

function kindOf(place: Element | null): Kind {
  if (!place) return 'words';
  if (place.localName === 'a') return 'link';
  return place.previousElementSibling!.localName === 'wbr' ? 'named' : 'button';
}

function set(place: Element, attribute: string, value: string) {
  if (place.getAttribute(attribute) !== value) place.setAttribute(attribute, value);
}

function fill(place: Element, {text, label, style, href, open}: MarkerView) {
  set(place, 'class', shapes[style]);
  set(place, 'aria-label', label);
  if (href) set(place, 'href', href);
  else set(place, 'aria-expanded', String(open));
  if (place.textContent !== text) place.textContent = text;
}

/** Draws the marker after the author’s words; what comes after it stays. */
export function drawCitation(root: ShadowRoot, view: MarkerView | undefined) {
  if (!root.hasChildNodes()) root.append(newCitation(view));
  else {
    const place = markerIn(root);
    if (kindFor(view) === kindOf(place)) {
      if (view) fill(place!, view);
    } else {
      const [, ...others] = newCitation(view).childNodes;
      if (place?.nextSibling instanceof Text) place.nextSibling.remove();
      if (kindOf(place) === 'named') place!.previousSibling!.remove();
      place?.remove();
      root.firstChild!.after(...others);
      if (view) fill(markerIn(root)!, view);
    }
  }
}
