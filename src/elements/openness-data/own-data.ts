/** Finds and reads the data an author put into `<openness-data>`, whatever carries it. */
import type {OwnRecords} from '../../catalog/own-catalog.js';
import {noRecords} from '../../catalog/own-catalog.js';
import type {Kind} from '../../catalog/catalog.js';
import type {Format} from '../../catalog/data-format.js';
import {readJsonText, type Reading} from '../../catalog/json-text.js';
import {carriedFormat} from '../../catalog/own-text.js';
import {codeSelector, codeText, frameOf} from '../parts/code-frame.js';

/** A child that holds data, with the format its type names. */
export interface Carrier {
  readonly format: Format;
  readonly text: string;
  /** Where the text comes from, when not from the page itself. */
  readonly url?: string;
}

/**
 * Scripts, templates and code blocks, in document order: what may carry data.
 *
 * A publishing tool may have wrapped a script in a paragraph, and a code block in much more.
 */
export const holdersIn = (host: Element) =>
  [
    ...host.querySelectorAll(
      ':scope > script, :scope > template, :scope > p > script, :scope > p > template, ' + codeSelector,
    ),
  ].filter((holder) => isData(holder) || holder.parentElement!.closest(host.localName) === host);

const isData = (holder: Element) => holder.matches('script, template');

/** What holds the text of one. */
export const textHolder = (holder: Element): Node =>
  holder instanceof HTMLTemplateElement ? holder.content : holder;

/** Whether a block of code is a child of the host, but for what a highlighter put around it. */
const isChild = (code: Element, text: string, host: Element) =>
  frameOf(code.closest('pre')!, text, host).parentElement === host;

/** Whether the page has arrived past an element: what is being parsed may hold half of its text. */
function isWhole(holder: Element, host: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node = holder; node !== host; node = node.parentNode!) if (node.nextSibling) return true;
  return !!host.nextSibling;
}

/**
 * The data among the children. A publishing tool may have dropped a script’s type; a script of the page’s own and a
 * code block of the article are none of ours.
 */
export function carriersIn(host: Element): readonly Carrier[] {
  return holdersIn(host).flatMap((element): Carrier[] => {
    // R’s widgets keep their data beside them.
    if (element.hasAttribute('data-for') || !isWhole(element, host)) return [];
    const isCode = !isData(element);
    const text = isCode ? codeText(element) : textHolder(element).textContent!;
    const format = carriedFormat(element.getAttribute('type'), text);
    // Last, since it reads all that is around.
    return format && (!isCode || isChild(element, text, host)) ? [{format, text}] : [];
  });
}

/** Whether what carries data still says what it said. */
export function sameCarriers(one: readonly Carrier[], other: readonly Carrier[]): boolean {
  return (
    one.length === other.length &&
    one.every(({format, text}, index) => format === other[index]!.format && text === other[index]!.text)
  );
}

/** Reads one text; the parsers of rare formats load only when a page holds them. */
async function read({format, text, url = document.baseURI}: Carrier): Promise<Reading> {
  if (format === 'mot') {
    const today = new Date().toISOString().slice(0, 10);
    return (await import('../../catalog/read-mot.js')).readMot(text, url, today);
  }
  if (format === 'bibtex') return (await import('../../catalog/read-bibtex.js')).readBibtex(text);
  return readJsonText(text) ?? (await import('../../catalog/read-json.js')).readJson(text);
}

export const nothingRead: Reading = {records: noRecords, issues: []};

/** What is left of data that nobody could read, or that did not come from `path`. */
export const failed = (error: unknown, path = ''): Reading => ({
  records: noRecords,
  issues: [{path, message: (error as Error).message}],
});

/** Reads texts in order and puts their records together; the first of two with one id wins. */
export const readAll = (carriers: readonly Carrier[]): Promise<Reading> =>
  Promise.all(carriers.map(read)).then(together).catch(failed);

/** The same without waiting, where all is JSON with references that need no reading. */
export function readAtOnce(carriers: readonly Carrier[]): Reading | undefined {
  if (!carriers.every(({format}) => format === 'json')) return undefined;
  const readings = carriers.map(({text}) => readJsonText(text));
  return readings.every((reading) => reading !== undefined) ? together(readings) : undefined;
}

function together(readings: readonly Reading[]): Reading {
  const kinds = Object.keys(noRecords) as Kind[];
  return {
    records: Object.fromEntries(
      kinds.map((kind) => [kind, readings.flatMap(({records}) => records[kind] as unknown[])]),
    ) as unknown as OwnRecords,
    issues: readings.flatMap(({issues}) => issues),
  };
}
