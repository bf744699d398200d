/** Code blocks with an author’s own records: BibTeX, or JSON in the language `openness`. */
import {noRecords} from '../catalog/own-catalog.js';
import type {Reading} from '../catalog/json-text.js';
import {languageAt, primarySubtag} from '../controllers/language.js';
import {nameKey} from '../domain/records/name-key.js';
import {citedKeys} from '../domain/references/identify.js';
import {referenceKeys} from '../domain/references/reference-keys.js';
import {dataWords} from '../locales/data/index.js';
import {warn} from '../elements/parts/warn.js';
import type {Issue} from '../domain/records/check.js';
import type {CodeBlock} from './code-blocks.js';
import {codeText} from '../elements/parts/code-frame.js';
import {hide, say, unhide} from './marks.js';
import {PlaceCatalog} from './place-catalog.js';

/** How many faults of one block are named. */
const most = 5;

/** The part of a page to which a block gives its records. */
export type DataScope = HTMLElement | ShadowRoot;

/** A block that is in use. */
interface Held {
  readonly block: CodeBlock;
  readonly place: PlaceCatalog;
  readonly scope: DataScope;
  /** Keys of its works, in BibTeX that is in sight until one of them is cited. */
  keys?: ReadonlySet<string>;
}

// By scope, and by block; however many calls and roots cover them.
const places = new WeakMap<DataScope, PlaceCatalog>();
const held = new Map<Element, Held>();

/** Says below the block, and in the console, what is wrong with it. */
export async function sayIssues({frame}: CodeBlock, issues: readonly Issue[]) {
  const language = primarySubtag(languageAt(frame));
  const load = Object.hasOwn(dataWords.others, language) ? dataWords.others[language] : undefined;
  const words = (await load?.().catch(() => undefined))?.[language] ?? dataWords.en;
  const lines = issues.slice(0, most).map((issue) => words.issue(issue));
  for (const line of lines) warn(frame.localName, line);
  if (issues.length > most) lines.push(words.moreIssues(issues.length - most));
  say(frame, lines);
}

async function read({language, text}: CodeBlock): Promise<Reading> {
  try {
    const {readAll} = await import('../elements/openness-data/own-data.js');
    return await readAll([{format: language === 'bibtex' ? 'bibtex' : 'json', text}]);
  } catch (error) {
    return {records: noRecords, issues: [{path: '', message: (error as Error).message}]};
  }
}

/**
 * Gives a block’s records to the elements of the place, and hides what is not for readers.
 *
 * A block of JSON is data and nothing else. BibTeX may also be there to be read, “cite this post as …”: it
 * stays until a work of it is cited. A block with a fault stays, with what is wrong.
 *
 * @param scope - The article, or whatever is around the block and all who may use its records.
 */
export async function holdData(block: CodeBlock, scope: DataScope) {
  if (held.has(block.code)) return;
  const place =
    places.get(scope) ?? new PlaceCatalog(scope instanceof ShadowRoot ? (scope.host as HTMLElement) : scope);
  places.set(scope, place);
  const entry: Held = {block, place, scope};
  held.set(block.code, entry);
  place.add(block.code);
  const {records, issues} = await read(block);
  if (held.get(block.code) !== entry) return;
  place.fill(block.code, records);
  if (issues.length) return sayIssues(block, issues);
  if (block.language === 'openness') return hide(block.frame);
  entry.keys = new Set(records.reference.flatMap(referenceKeys).map(nameKey));
  reviewData();
}

/** Hides the blocks whose works are cited by now, and lets go of those that have left their place. */
export function reviewData() {
  for (const [code, {block, scope, keys}] of held) {
    if (!code.isConnected || !scope.contains(code)) releaseData(code);
    else if (keys && !block.frame.hidden && citesAny(scope, keys)) hide(block.frame);
  }
}

const citesAny = (scope: ParentNode, keys: ReadonlySet<string>) =>
  [...scope.querySelectorAll('citation-tooltip[cite]')].some((citation) =>
    citedKeys(citation.getAttribute('cite')).some((key) => keys.has(nameKey(key))),
  );

/** Whether a block that is in use still says what was read: a highlighter changes no words. */
export const isAsRead = (code: Element) => held.get(code)?.block.text === codeText(code);

/** Lets go of a block that is to be read anew, and shows it as the author wrote it. */
export function forgetData(code: Element) {
  const frame = held.get(code)?.block.frame;
  if (!frame) return;
  unhide(frame);
  say(frame, []);
  releaseData(code);
}

/** Takes a block’s records back. */
export function releaseData(code: Element) {
  const entry = held.get(code);
  if (!entry) return;
  held.delete(code);
  if (entry.place.delete(code)) places.delete(entry.scope);
}
