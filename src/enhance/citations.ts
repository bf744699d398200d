/** What of an article’s plain markup cites a work, and how it becomes a citation. */
import {apartRoles, apartTags, bannerTags, bibliographyClasses} from '../domain/references/plain-markup.js';
import {addressKey, isAddress, isReference, keyAttribute, writtenKeys} from '../domain/references/written.js';
import {citedKeys} from '../domain/references/identify.js';
import type {EnhanceKind} from '../domain/records/enhance-kinds.js';
import {isInside, saveTitle, wrap} from './marks.js';

const tag = 'citation-tooltip';

const apart = [
  ...apartTags,
  ...apartRoles.map((role) => `[role="${role}"]`),
  '[contenteditable]:not([contenteditable="false"])',
].join();
const bibliographies = ['[role="doc-bibliography"]', ...bibliographyClasses.map((name) => `.${name}`)].join();
const banners = bannerTags.join();

export const citationSelectors: Readonly<Partial<Record<EnhanceKind, string>>> = {
  links: 'a[href*="doi.org/" i], a[href*="arxiv" i], a[href*="huggingface.co/papers/" i]',
  cites: 'a[href*="#cite=" i], a[href][title*="cite:" i], cite[data-cite]',
  titles: 'b[title]',
};

const maySpeak = (element: Element) => !isInside(element) && !element.closest(apart);

/** Makes a citation of what says itself which work it cites. */
export function enhanceCite(element: Element) {
  const own = element.getAttribute('data-cite');
  const title = element.getAttribute('title') ?? '';
  const keys = own === null ? writtenKeys(element.getAttribute('href') ?? '', title) : own.trim();
  if (!keys || !citedKeys(keys).length || !maySpeak(element)) return;
  const wrapper = wrap(element, 'cites', tag, [['cite', keys]]);
  if (own === null && writtenKeys('', title)) saveTitle(element, wrapper);
}

/** Makes a citation of words whose title is a reference written out. */
export function enhanceTitle(element: Element) {
  const reference = element.getAttribute('title') ?? '';
  if (!isReference(reference) || !maySpeak(element)) return;
  saveTitle(element, wrap(element, 'titles', tag, [['reference', reference]]));
}

/** The key of a link’s work, if words in running text lead to it. */
export function linkedKey(link: Element): string | undefined {
  const key = addressKey(link.getAttribute('href') ?? '');
  const words = link.textContent ?? '';
  if (!key || !words.trim() || isAddress(words, key) || !maySpeak(link)) return undefined;
  return link.closest(bibliographies) || link.querySelector(banners) ? undefined : key;
}

/** Makes a citation of a link whose work is known, unless the page has changed in the meantime. */
export function enhanceLink(link: Element, key: string) {
  if (linkedKey(link) === key) wrap(link, 'links', tag, [['cite', keyAttribute(key)]]);
}
