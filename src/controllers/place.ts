/** What is the same for all that stand in one parent: a page may hold a thousand citations, four in a paragraph. */
import type {Catalog} from '../catalog/catalog.js';

export interface Place {
  /** The BCP 47 tag in force; empty when none is given. */
  language?: string;
  /** The article around it, or the document. */
  article?: Node;
  /** Whether a fragment leads to it, which none does into a shadow root. */
  inPage?: boolean;
  /** The nearest article or element with an id. */
  holder?: Element | null;
  /** Whether a link of Markdown may stand in it, which a tool left as it was. */
  isMarkdown?: boolean;
  /** Who provides records, and what. */
  provided?: {readonly catalog?: Catalog; readonly provider?: () => void};
}

const places = new Map<Node, Place>();

/** What was found of the place of an element in this turn, in which a page comes to life at once. */
export function placeOf({parentNode}: Node): Place {
  if (!parentNode) return {};
  let place = places.get(parentNode);
  if (!place) {
    if (!places.size) queueMicrotask(forgetPlaces);
    places.set(parentNode, (place = {}));
  }
  return place;
}

/** Something has moved. */
export function forgetPlaces() {
  places.clear();
}
