/** Leads from an entry to its citations, and from a citation to its entry where no fragment can. */

import {idHref} from '../../domain/references/fragment.js';
import type {BibliographyController} from '../../controllers/bibliography-controller.js';

/** A click that a browser would follow in the same page. */
const isPlain = (event: MouseEvent) =>
  !event.defaultPrevented &&
  !event.button &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Listens for clicks that the list of a bibliography answers to, at itself and wherever else they are heard. */
export const followLinks = (bibliography: BibliographyController) => (event: MouseEvent) => {
  const {host, works, cited} = bibliography;
  const path = event.composedPath();
  const link = path.find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  const href = link?.getAttribute('href');
  const isOurs = path.includes(host)
    ? link?.getAttribute('role') === 'doc-backlink'
    : // Heard only where no fragment leads: there the list leads the reader in itself.
      works.some((work) => idHref(bibliography.idOf(work)) === href) &&
      cited.some((one) => path.includes(one.host));
  if (!isOurs || !isPlain(event)) return;
  event.preventDefault();
  // What finds the way loads with the first click; without it the link leads where it says.
  void import('./lead-reader.js').then(
    ({leadReader}) => leadReader(bibliography, link!),
    () => location.assign(link!.href),
  );
};
