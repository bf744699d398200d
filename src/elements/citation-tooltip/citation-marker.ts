/**
 * What a citation draws, written without a template: a page may hold a thousand, and the parts of a template
 * weigh more than the two nodes they would keep.
 */
import type {MarkerStyle} from '../../domain/references/marker.js';
import {element, setAttribute} from '../parts/element.js';

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

type Kind = 'words' | 'link' | 'button';

// A text in its line, with or without an entry to lead to. A real button is a box in the line, before which no line
// may break if the number is to stay by its word: a thousand of them take a third longer to lay out.
const attributes: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  words: {},
  link: {role: 'doc-noteref'},
  button: {role: 'button', tabindex: '0', 'aria-haspopup': 'dialog', 'aria-expanded': 'false'},
};

const shapes: Readonly<Record<MarkerStyle, string>> = {
  number: 'marker',
  'author-date': 'marker named',
  none: 'marker quiet',
};

// Made once, cloned for each citation.
const made = new Map<string, DocumentFragment>();

/** The words, and the marker after them. */
function newCitation(view: MarkerView | undefined): DocumentFragment {
  const kind = kindFor(view);
  const shape = view ? shapes[view.style] : '';
  let nodes = made.get(kind + shape);
  if (!nodes) {
    nodes = document.createDocumentFragment();
    nodes.append(element('slot', {part: 'words', class: 'words'}));
    if (view) nodes.append(element('a', {part: 'marker', class: shape, ...attributes[kind]}));
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

const kindFor = (view: MarkerView | undefined): Kind => (!view ? 'words' : view.href ? 'link' : 'button');

const kindOf = (place: Element | null): Kind =>
  !place ? 'words' : place.hasAttribute('href') ? 'link' : 'button';

function fill(place: Element, {text, label, style, href, open}: MarkerView) {
  setAttribute(place, 'class', shapes[style]);
  setAttribute(place, 'aria-label', label);
  if (href) setAttribute(place, 'href', href);
  else setAttribute(place, 'aria-expanded', String(open));
  if (place.textContent !== text) place.textContent = text;
}

/** Draws the marker after the author’s words; what comes after it stays. */
export function drawCitation(root: ShadowRoot, view: MarkerView | undefined) {
  if (!root.hasChildNodes()) root.append(newCitation(view));
  else {
    const place = markerIn(root);
    if (kindFor(view) !== kindOf(place)) {
      const [, marker] = newCitation(view).childNodes;
      place?.remove();
      if (marker) root.firstChild!.after(marker);
    }
    if (view) fill(markerIn(root)!, view);
  }
}
