/**
 * Reads the HTML that CSL engines write, into runs of text.
 *
 * Engines write few tags, escape all else, and their HTML never reaches a page: what is not one of those tags
 * is text. The tags are those of citeproc-js’s format `html`
 * (https://citeproc-js.readthedocs.io/en/latest/running.html#getting-output).
 */
import {xmlEntities} from '../domain/records/entities.js';
import {safeUrl} from '../domain/records/safe-url.js';
import type {Mark, Run} from '../domain/references/run.js';

const piece =
  /<(\/?)(i|b|em|strong|u|sup|sub|a|span|div)((?:\s+[a-z-]+="[^"]*")*)\s*>|&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp);/gi;

const marksOfTags: Readonly<Record<string, Mark>> = {
  i: 'italic',
  em: 'italic',
  b: 'bold',
  strong: 'bold',
  sup: 'superscript',
  sub: 'subscript',
};

const entities: Readonly<Record<string, string>> = {
  ...xmlEntities,
  nbsp: '\u00a0',
};

/** What holds between a tag and its end. */
interface Open {
  readonly tag: string;
  readonly marks: readonly Mark[];
  readonly href?: string;
  /** The number before an entry, which the list writes itself. */
  readonly isNumber?: boolean;
}

function character(entity: string): string {
  if (entity[0] !== '#') return entities[entity.toLowerCase()]!;
  const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    ? String.fromCodePoint(code)
    : '\ufffd';
}

const decoded = (text: string) =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]+);/gi, (whole, name: string) =>
    name[0] === '#' || Object.hasOwn(entities, name.toLowerCase()) ? character(name) : whole,
  );

const attribute = (attributes: string, name: string) =>
  decoded(new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(attributes)?.[1] ?? '');

/** Styles set a title in a title upright, and capitals back to what they were. */
function marksOfStyle(marks: readonly Mark[], style: string): readonly Mark[] {
  const without = (mark: Mark) => marks.filter((one) => one !== mark);
  if (/font-style:\s*normal/i.test(style)) return without('italic');
  if (/font-weight:\s*normal/i.test(style)) return without('bold');
  if (/font-variant:\s*normal/i.test(style)) return without('small-caps');
  if (/font-variant:\s*small-caps/i.test(style)) return [...without('small-caps'), 'small-caps'];
  if (/font-style:\s*italic/i.test(style)) return [...without('italic'), 'italic'];
  return marks;
}

function opened(tag: string, attributes: string, inner: Open): Open {
  const mark = marksOfTags[tag];
  return {
    tag,
    marks: mark
      ? [...inner.marks.filter((one) => one !== mark), mark]
      : marksOfStyle(inner.marks, attribute(attributes, 'style')),
    href: tag === 'a' ? safeUrl(attribute(attributes, 'href')) : inner.href,
    isNumber: inner.isNumber || attribute(attributes, 'class') === 'csl-left-margin',
  };
}

/** An entry of `makeBibliography()` as runs; the number before it is left out. */
export function readCslHtml(html: string): Run[] {
  const runs: Run[] = [];
  const open: Open[] = [{tag: '', marks: []}];
  let end = 0;
  let text = '';
  const close = () => {
    const {marks, href, isNumber} = open.at(-1)!;
    // Lines of the source are no lines of the entry.
    const shown = text.replace(/[^\S\u00a0\u202f]+/g, ' ');
    text = '';
    if (!shown || isNumber) return;
    runs.push({text: shown, ...(href ? {href} : {}), ...(marks.length ? {marks} : {})});
  };
  for (const match of html.matchAll(piece)) {
    const [whole, slash, name, attributes = '', entity] = match;
    text += html.slice(end, match.index);
    end = match.index + whole.length;
    if (entity) {
      text += character(entity);
      continue;
    }
    close();
    const tag = name!.toLowerCase();
    const from = open.findLastIndex((one) => one.tag === tag);
    if (!slash) open.push(opened(tag, attributes, open.at(-1)!));
    else if (from > 0) open.length = from;
    // A block stands apart from what is before it.
    if (tag === 'div' && runs.length) text += ' ';
  }
  text += html.slice(end);
  close();
  return trimmed(runs);
}

/** Without white space at the ends, nor twice between. */
function trimmed(runs: readonly Run[]): Run[] {
  let after = ' ';
  const shown: Run[] = [];
  for (const run of runs) {
    const text = after.endsWith(' ') ? run.text.replace(/^ /, '') : run.text;
    if (!text) continue;
    shown.push({...run, text});
    after = text;
  }
  const last = shown.at(-1);
  if (!last) return [];
  const text = last.text.replace(/ $/, '');
  return text ? [...shown.slice(0, -1), {...last, text}] : shown.slice(0, -1);
}
