/** Leads from an entry to its citations, and from a citation to its entry where no fragment can. */

import type {ReactiveController} from '@lit/reactive-element';
import {isServer} from 'lit-html/is-server.js';
import type {BibliographyController} from '../../controllers/bibliography-controller.js';
import {placeOf} from '../../controllers/place.js';
import {idHref} from '../../domain/references/fragment.js';

/** A click that a browser would follow in the same page. */
const isPlain = (event: MouseEvent) =>
  !event.defaultPrevented &&
  !event.button &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Puts the reader’s eye and focus on an element, whatever it is folded away in. */
function lead(element: HTMLElement) {
  for (
    let place: Node | null = element;
    place;
    place = place instanceof ShadowRoot ? place.host : place.parentNode
  ) {
    if (place instanceof HTMLDetailsElement) place.open = true;
  }
  element.scrollIntoView({block: 'center'});
  element.focus({preventScroll: true});
}

export class FollowLinks implements ReactiveController {
  readonly #bibliography: BibliographyController;

  constructor(bibliography: BibliographyController) {
    this.#bibliography = bibliography;
    bibliography.host.addController(this);
  }

  hostConnected() {
    const {host} = this.#bibliography;
    if (isServer) return;
    host.addEventListener('click', this.#back);
    if (host.getRootNode() instanceof ShadowRoot) document.addEventListener('click', this.#in);
  }

  hostDisconnected() {
    this.#bibliography.host.removeEventListener('click', this.#back);
    document.removeEventListener('click', this.#in);
  }

  readonly #back = (event: MouseEvent) => {
    const bibliography = this.#bibliography;
    const link = (event.target as Element).closest('a[role="doc-backlink"]');
    const entry = link?.closest('li');
    const work = entry && bibliography.works.find((one) => bibliography.idOf(one) === entry.id);
    if (!link || !work || !isPlain(event)) return;
    const place = [...entry.querySelectorAll('a[role="doc-backlink"]')].indexOf(link);
    const citation = bibliography.citationsOf(work)[place];
    if (!citation) return;
    event.preventDefault();
    lead(citation);
  };

  /** No fragment reaches into a shadow root: there the list leads the reader in itself. */
  readonly #in = (event: MouseEvent) => {
    const bibliography = this.#bibliography;
    const path = event.composedPath();
    const link = path.find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
    if (!link || !isPlain(event) || !bibliography.cited.some(({host}) => path.includes(host))) return;
    const href = link.getAttribute('href');
    const work = bibliography.works.find((one) => idHref(bibliography.idOf(one)) === href);
    const id = work && CSS.escape(bibliography.idOf(work));
    const entry = id && bibliography.host.querySelector<HTMLElement>(`#${id}`);
    if (!entry) return;
    event.preventDefault();
    lead(entry);
  };
}

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
