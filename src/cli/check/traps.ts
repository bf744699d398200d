/** Ways of writing a tag that browsers or publishing tools take for something else. */
import type {Report} from './finding.js';
import {ancestorsOf, elementsIn, locationOf, type Element, type Post} from './post.js';

/** Those that stand within a sentence; `<openness-data>` is about a whole article, the others are blocks of their own. */
export const isInline = (tag: string) => tag === 'citation-tooltip' || tag.endsWith('-badge');
export const isBlock = (tag: string) => !isInline(tag) && tag !== 'openness-data';

const startTag = (post: Post, element: Element) => {
  const {startTag: tag} = locationOf(element);
  return tag ? post.text.slice(tag.startOffset, tag.endOffset) : '';
};

/** Traps of HTML itself. */
export function checkTag(element: Element, post: Post, report: Report) {
  const {tagName} = element;
  const {startOffset, endOffset, endTag} = locationOf(element);
  const tag = startTag(post, element);
  if (/\/>$/.test(tag)) {
    const open = tag.replace(/\s*\/>$/, '>');
    report(
      'fault',
      startOffset,
      `<${tagName} … /> does not close the tag, which takes in all that follows; write ${shortened(open)}</${tagName}>`,
    );
  } else if (!endTag) {
    const rest = post.text.slice(endOffset);
    const next = rest.search(new RegExp(`<${tagName}[\\s>]`, 'i'));
    const close = rest.search(new RegExp(`</${tagName}\\s*>`, 'i'));
    const isClosedLater = close >= 0 && (next < 0 || close < next);
    const inParagraph = ancestorsOf(element).some((each) => each.tagName === 'p');
    report(
      'fault',
      startOffset,
      isClosedLater && inParagraph
        ? `<${tagName}> ends before its </${tagName}>: a <p> cannot hold a table, list or paragraph, and ends where one begins; put the tag into a <div>`
        : `<${tagName}> is never closed; write </${tagName}> after its content`,
    );
  }
}

const shortened = (tag: string) =>
  (tag.length > 80 ? `${tag.slice(0, tag.indexOf(' '))} …>` : tag).replace(/\s+/g, ' ');

/** Liquid and Nunjucks read all of a file with front matter, data included. */
export function checkTemplates(element: Element, post: Post, report: Report) {
  if (!post.markdown && !post.frontMatter) return;
  for (const child of elementsIn(element)) {
    if (child.tagName !== 'script') continue;
    const {startTag: tag, endTag} = locationOf(child);
    const start = tag?.endOffset ?? 0;
    const text = post.text.slice(start, endTag?.startOffset ?? start);
    const at = text.search(/\{\{/);
    const before = post.text.slice(0, start + Math.max(at, 0));
    const lastRaw = [...before.matchAll(/\{%-?\s*((?:end)?raw)\b/g)].at(-1)?.[1];
    if (at < 0 || lastRaw === 'raw') continue;
    report(
      'hint',
      start + at,
      'Liquid and Nunjucks empty {{…}} without a word; put the data into a file and write src="…", or {% raw %} … {% endraw %} around the script',
    );
  }
}
