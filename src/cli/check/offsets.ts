/** Where things stand in a post. */
import type {Span} from './markdown.js';
import {locationOf, type Element, type Post} from './post.js';

/** What lies between an element’s tags. */
export function contentOf(element: Element): Span {
  const {startTag, endTag, endOffset} = locationOf(element);
  return {start: startTag?.endOffset ?? endOffset, end: endTag?.startOffset ?? endOffset};
}

/** Whether an offset lies between an element’s tags. */
export function holds(element: Element, offset: number): boolean {
  const {start, end} = contentOf(element);
  return offset >= start && offset < end;
}

/** Where a word stands in a text, as a word of its own. */
export function wordAt(text: string, word: string): number | undefined {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return word ? new RegExp(`(?<![\\w.-])${literal}(?![\\w.-])`, 'i').exec(text)?.index : undefined;
}

/** Where a word of an attribute’s value stands. */
export function offsetOf(post: Post, element: Element, name: string, word = ''): number {
  const {attrs, startOffset} = locationOf(element);
  const place = attrs?.[name];
  if (!place) return startOffset;
  const text = post.text.slice(place.startOffset, place.endOffset);
  const value = text.indexOf('=') + 1;
  const at = wordAt(text.slice(value), word);
  return at === undefined ? place.startOffset : place.startOffset + value + at;
}
