/** Leads who came by a link to an entry: it was written after the browser had looked for it. Loads for a fragment only. */
import {decoded} from '../../domain/references/identify.js';

// What has been looked for. A reader who goes on from there is not called back.
let sought = '';

/** @param section - What a list has written. */
export function arrive(section: HTMLElement) {
  const {hash, href} = location;
  const entry = section.querySelector(`#${CSS.escape(decoded(hash.slice(1)))}`);
  if (!entry || sought === href) return;
  sought = href;
  // By itself, and whole, since links may start from elsewhere: only the browser’s own way makes it the target.
  if (!document.querySelector(':target') && !window.scrollY) location.replace(href);
}
