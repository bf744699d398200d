/** Links to the page of a work, which cite it where `data-enhance` makes citations of them and the data knows the work. */
import {bannerTags, bibliographyClasses} from '../../domain/references/plain-markup.js';
import {addressKey, isAddress} from '../../domain/references/written.js';
import {isApart} from './enhanced.js';
import {
  ancestorsOf,
  attributeOf,
  classesOf,
  elementsIn,
  locationOf,
  textOf,
  type Element,
  type Post,
} from './post.js';

export interface LinkedWork {
  readonly key: string;
  readonly at: number;
}

const isInList = (element: Element) =>
  ancestorsOf(element).some(
    (each) =>
      attributeOf(each, 'role') === 'doc-bibliography' ||
      classesOf(each).some((name) => bibliographyClasses.includes(name)),
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
        !elementsIn(element).some(({tagName}) => bannerTags.includes(tagName)),
    )
    .flatMap((element) =>
      worded(attributeOf(element, 'href') ?? '', textOf(element), locationOf(element).startOffset),
    );
  return [...written, ...inHtml];
}
