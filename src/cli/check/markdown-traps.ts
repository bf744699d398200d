/** Ways of writing a tag in Markdown that one publishing tool or another takes for something else. */
import type {Report} from './finding.js';
import type {KnownTags} from './manifest.js';
import type {Markdown, Span} from './markdown.js';
import {elementsIn, locationOf, type Element, type Post} from './post.js';
import {isBlock, isInline} from './traps.js';

const within = ({start, end}: Span, offset: number) => offset >= start && offset < end;

const lineBefore = (text: string, offset: number) =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);

const loneBracket = /\n[ \t]*>/;

/** A tag that Markdown reads as text. */
export function checkTorn(post: Post & {readonly markdown: Markdown}, known: KnownTags, report: Report) {
  const {text, markdown} = post;
  const tags = new RegExp(`(?<!\\\\)<(${[...known.keys()].join('|')})(?=[\\s/>])`, 'gi');
  for (const {start, end} of markdown.texts) {
    for (const {0: open, 1: tag, index} of text.slice(start, end).matchAll(tags)) {
      const at = start + index;
      // Up to the next blank line, where a paragraph ends for certain.
      const rest = text.slice(at + open.length).split(/\n\s*\n/)[0]!;
      report(
        'fault',
        at,
        loneBracket.test(rest.slice(0, rest.indexOf('>') + 1))
          ? `Markdown takes the > alone on its line for a quotation, and <${tag!}> for text; write the tag on one line`
          : `Markdown takes <${tag!}> for text; write the whole tag on one line, each value in straight quotes`,
      );
    }
  }
  for (const {start, end} of markdown.indented) {
    const at = text.slice(start, end).search(tags);
    if (at >= 0)
      report('hint', start + at, 'four spaces before it make code of this tag; indent it by three at most');
  }
}

/** What may go wrong with a tag of ours that Markdown leaves whole. */
export function checkInMarkdown(
  element: Element,
  post: Post & {readonly markdown: Markdown},
  report: Report,
) {
  const {text, markdown} = post;
  const {tagName} = element;
  const {startOffset: at, startTag, endTag, endOffset} = locationOf(element);
  const block = markdown.blocks.find((each) => within(each, at));
  const isFirst = !lineBefore(text, at).trim();
  // A block that begins with this tag is one only by the tag’s leave.
  const isAlone = !block || !text.slice(block.start, at).trim();
  const open = text.slice(at, startTag?.endOffset ?? at);

  if (loneBracket.test(open))
    report('hint', at, 'most tools take a > alone on its line for a quotation; write the tag on one line');
  if (open.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '').includes('='))
    report(
      'hint',
      at,
      'some tools take a tag for text whose values are not in straight quotes; write name="value"',
    );
  if (isBlock(tagName) && isAlone)
    report(
      'hint',
      at,
      `most tools put a <p> around <${tagName}>, which a table inside would end; put it into a <div>`,
    );
  if (isInline(tagName) && isFirst && isAlone)
    report(
      'hint',
      at,
      `some tools tear <${tagName}> out of its paragraph when a line begins with it; begin with a word`,
    );

  const content = {start: startTag?.endOffset ?? at, end: endTag?.startOffset ?? endOffset};
  if (tagName !== 'openness-data') checkLinks(content, block, post, report);
  for (const child of tagName === 'openness-data' ? elementsIn(element) : [])
    if (child.tagName === 'script') checkScript(child, post, report);
}

/** Links in Markdown’s own form, where tools disagree on whether there is Markdown at all. */
function checkLinks(
  content: Span,
  block: Span | undefined,
  {text, markdown}: Post & {readonly markdown: Markdown},
  report: Report,
) {
  const link = markdown.links.find(({start}) => within(content, start) && text[start] === '[');
  if (link) {
    report(
      'hint',
      link.start,
      'some tools leave a Markdown link inside a tag as it is written; write <a href="…">…</a>',
    );
  } else if (block) {
    const at = text.slice(content.start, content.end).search(/\[[^[\]]+\]\([^()\s]+\)/);
    if (at >= 0 && within(block, content.start + at))
      report(
        'hint',
        content.start + at,
        'Markdown links are not read here, in a block of HTML; write <a href="…">…</a>',
      );
  }
}

/** Data among Markdown. */
function checkScript(
  script: Element,
  {text, markdown}: Post & {readonly markdown: Markdown},
  report: Report,
) {
  const {startOffset, startTag, endTag} = locationOf(script);
  const start = startTag?.endOffset ?? startOffset;
  const data = text.slice(start, endTag?.startOffset ?? start);
  const block = markdown.blocks.find((each) => within(each, startOffset));
  const isOwn = block && !text.slice(block.start, startOffset).trim();
  const blank = data.search(/\n[ \t]*\r?\n/);
  if (blank >= 0 && data.slice(blank).trim() && !isOwn)
    report(
      'fault',
      start + blank + 1,
      'a blank line ends this block of HTML, and Markdown gets into the data; take it out, or put the data into a file and write src="…"',
    );
  else if (!block)
    report(
      'hint',
      startOffset,
      'tools change quotes and hyphens in data within a paragraph; put it into a file and write src="…"',
    );
}
