/** Where a link of the list, or to it, leads: to the marker itself, or to the entry in a shadow root. */
import type {BibliographyController} from '../../controllers/bibliography-controller.js';
import {idHref} from '../../domain/references/fragment.js';

function markerOf(bibliography: BibliographyController, link: Element): HTMLElement | undefined {
  const entry = link.closest('li');
  const work = entry && bibliography.works.find((one) => bibliography.idOf(one) === entry.id);
  if (!work) return undefined;
  const place = [...entry.querySelectorAll('a[role="doc-backlink"]')].indexOf(link);
  return bibliography.citationsOf(work)[place];
}

function entryOf(bibliography: BibliographyController, href: string | null): HTMLElement | null {
  const work = bibliography.works.find((one) => idHref(bibliography.idOf(one)) === href);
  return work ? bibliography.host.querySelector(`#${CSS.escape(bibliography.idOf(work))}`) : null;
}

/** Puts the reader’s eye and focus on what the link is about, whatever it is folded away in. */
export function leadReader(bibliography: BibliographyController, link: HTMLAnchorElement) {
  const target = bibliography.host.contains(link)
    ? markerOf(bibliography, link)
    : entryOf(bibliography, link.getAttribute('href'));
  // An entry of an earlier life of the page, or the author’s own: the link leads where it says.
  if (!target) return location.assign(link.href);
  for (
    let place: Node | null = target;
    place;
    place = place instanceof ShadowRoot ? place.host : place.parentNode
  ) {
    if (place instanceof HTMLDetailsElement) place.open = true;
    // As a browser does that leads a reader there.
    if (place instanceof HTMLElement && place.getAttribute('hidden') === 'until-found') {
      place.dispatchEvent(new Event('beforematch', {bubbles: true}));
      place.removeAttribute('hidden');
    }
  }
  // The page’s own fragment, whatever its links start from.
  if (target.id && target.getRootNode() === document)
    return location.assign(new URL(idHref(target.id), location.href));
  target.scrollIntoView({block: 'center'});
  target.focus({preventScroll: true});
}
