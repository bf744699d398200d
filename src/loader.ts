/**
 * One script tag for a whole site: fetches the definition of each of our tags when a page first uses it,
 * also after the page has changed under a client-side router. With `data-enhance` on it, makes elements of
 * plain markup too.
 */
import {tags} from './elements/tags.js';
import {askedBy} from './enhance/asked.js';
import type * as Enhance from './enhance/index.js';

const wanted = new Set<string>(tags);

const load = (name: string) => import(new URL(`${name}.js`, import.meta.url).href);

function discover(root: ParentNode) {
  for (const {localName} of root.querySelectorAll(':not(:defined)')) {
    // Each is fetched once; one that fails is tried again when another of its kind arrives.
    if (wanted.delete(localName)) load(localName).catch(() => wanted.add(localName));
  }
}

new MutationObserver((records) => {
  if (wanted.size && records.some(({addedNodes}) => addedNodes.length)) discover(document);
}).observe(document, {childList: true, subtree: true});
discover(document);

const asked = askedBy(import.meta.url);
if (asked !== undefined) void load('enhance').then(({enhance}: typeof Enhance) => enhance(document, asked));
