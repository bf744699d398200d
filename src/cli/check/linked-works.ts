/** Links to the page of a work, which cite it where `data-enhance` makes citations of them and the data knows the work. */
import {addressKey, isAddress} from '../../domain/references/written.js';
import {isApart} from './enhanced.js';
import {ancestorsOf, attributeOf, elementsIn, locationOf, textOf, type Element, type Post} from './post.js';

export interface LinkedWork {
  readonly key: string;
  readonly at: number;
}

/** A link around a heading, a paragraph or a picture is a teaser or a banner, and its words cite nothing. */
const blocks = /^(?:h[1-6]|p|div|figure|section|article|ul|ol|table)$/;
/** Lists of works, whose links are what citations lead to. */
const lists = /(?:^|\s)(?:bibliography|references|csl-bib-body)(?:\s|$)/;
const isInList = (element: Element) =>
  ancestorsOf(element).some(
    (each) =>
      attributeOf(each, 'role') === 'doc-bibliography' || lists.test(attributeOf(each, 'class') ?? ''),
  );

/** Works to whose page words of the post lead. */
export function linkedWorks(post: Post): readonly LinkedWork[] {
  const worded = (href: string, words: string, at: number): LinkedWork[] => {
    const key = addressKey(href);
    return key && words.trim() && !isAddress(words, key) ? [{key, at}] : [];
  };
  const written = (post.markdown?.links ?? []).flatMap(({url, words, start}) => worded(url, words, start));
  const inHtml = post.elements
    .filter(
      (element) =>
        element.tagName === 'a' &&
        !isApart(element) &&
        !isInList(element) &&
        !elementsIn(element).some(({tagName}) => blocks.test(tagName)),
    )
    .flatMap((element) =>
      worded(attributeOf(element, 'href') ?? '', textOf(element), locationOf(element).startOffset),
    );
  return [...written, ...inHtml];
}
