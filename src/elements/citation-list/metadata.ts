/** What the list says to machines; loads only where an author asks for it. */
export {coins} from '../../domain/references/coins.js';
export {citationsJsonLd} from '../../domain/references/json-ld.js';

/** The address by which a page wants to be known. */
export const pageAddress = (page: Document) =>
  page.querySelector<HTMLLinkElement>('link[rel="canonical"][href]')?.href || page.URL.split('#')[0]!;
