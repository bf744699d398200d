import {placeOf} from '../../controllers/place.js';
import {idHref} from '../../domain/references/fragment.js';

/**
 * Where a way back leads without script: to an id that the author gave the citation or what holds it.
 *
 * Citations have no ids of ours: a copy of the words in a table of contents would double them, and what is
 * written on the author’s elements confuses whoever compares pages (Turbo, htmx, a framework’s hydration).
 * With script the link leads to the marker itself.
 *
 * @param list - What holds the list too is no nearer to the words.
 * @returns Nothing for words without any id.
 */
export function backHref(citation: Element, list: Element): string | undefined {
  const place = placeOf(citation);
  place.inPage ??= citation.getRootNode() === citation.ownerDocument;
  if (!place.inPage) return undefined;
  if (citation.id) return idHref(citation.id);
  if (place.holder === undefined) place.holder = citation.closest('article, [id]');
  const {holder} = place;
  return holder?.id && holder.localName !== 'article' && !holder.contains(list)
    ? idHref(holder.id)
    : undefined;
}
