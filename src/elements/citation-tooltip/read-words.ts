/**
 * Reads the author’s own words in the light DOM, after whatever a publishing tool did to them. It loads with the
 * first citation whose words say what it cites, or hold Markdown: most name a key.
 */
import type {ReactiveControllerHost} from 'lit';
import {normalKey} from '../../domain/references/identify.js';
import {safeUrl} from '../../domain/records/safe-url.js';
import {element} from '../parts/element.js';

/** A piece of the words: text, or a link that a tool left as Markdown. */
interface WordsPiece {
  readonly text: string;
  readonly href?: string;
}

const markdownLink = /\[([^[\]]+)\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g;

/**
 * The words as pieces, when a literal `[text](url)` stands among them; `undefined` when the words can be
 * shown as they are.
 *
 * Some Markdown engines do not look inside an inline tag. An element among the words means that this one did.
 */
function markdownWords(host: Element): readonly WordsPiece[] | undefined {
  if (host.childElementCount) return undefined;
  const text = host.textContent!;
  const pieces: WordsPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(markdownLink)) {
    if (match.index > end) pieces.push({text: text.slice(end, match.index)});
    pieces.push({text: match[1]!, href: match[2]!});
    end = match.index + match[0].length;
  }
  if (!end) return undefined;
  if (end < text.length) pieces.push({text: text.slice(end)});
  return pieces;
}

/** The key that the address of the first link among the words is: what is cited when none is given. */
export function linkedKey(host: Element): string | undefined {
  const link = host.querySelector('a[href]')?.getAttribute('href');
  const href = link ?? markdownWords(host)?.find((piece) => piece.href)?.href;
  return href && normalKey(href);
}

// One observer for the page, however many citations it holds.
let observer: MutationObserver | undefined;
const hosts = new WeakSet<Node>();

function tell(records: readonly MutationRecord[]) {
  for (let {target} of records) {
    while (!hosts.has(target) && target.parentNode) target = target.parentNode;
    if (hosts.has(target)) (target as unknown as ReactiveControllerHost).requestUpdate();
  }
}

/**
 * Updates a host when its words change, which a framework may write anew: for one whose words say what it cites.
 *
 * The observation ends with the host itself.
 */
export function watchWords(host: Element & ReactiveControllerHost) {
  if (hosts.has(host)) return;
  hosts.add(host);
  observer ??= new MutationObserver(tell);
  observer.observe(host, {childList: true, characterData: true, subtree: true, attributeFilter: ['href']});
}

/** Shows the words as pieces, where a tool left Markdown in them; else the slot in which they show as they stand. */
export function showWords(host: Element & ReactiveControllerHost, root: ShadowRoot) {
  const pieces = markdownWords(host);
  if (pieces) watchWords(host);
  const place = root.firstElementChild!;
  const children = (pieces ?? []).map(({text, href = ''}) => {
    const url = safeUrl(href);
    return url ? element('a', {href: url}, text) : text;
  });
  const wanted = element(pieces ? 'span' : 'slot', {part: 'words', class: 'words'}, ...children);
  if (!place.isEqualNode(wanted)) place.replaceWith(wanted);
}
