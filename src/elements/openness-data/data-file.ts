/** Fetches and reads the file that `<openness-data src>` names. */
import {formatOf, formatOfAddress} from '../../catalog/data-format.js';
import type {Reading} from '../../catalog/json-text.js';
import {safeUrl} from '../../domain/records/safe-url.js';
import {failed, readAll} from './own-data.js';

/** How long a server may take. */
const patience = 15_000;

/** Text in the encoding that the server names; files of older reference managers are in that of their system. */
function decoded(bytes: ArrayBuffer, type: string): string {
  const named = /charset="?([\w-]+)/i.exec(type)?.[1];
  for (const encoding of [named, 'utf-8', 'windows-1252']) {
    try {
      if (encoding) return new TextDecoder(encoding, {fatal: true}).decode(bytes);
    } catch {
      // Not in this one, or one that no browser knows.
    }
  }
  return new TextDecoder().decode(bytes);
}

/**
 * Fetches the file that `src` names.
 *
 * @throws Error with one sentence for the author: not found, not reachable, not data.
 */
async function fetchData(url: string, signal: AbortSignal): Promise<string> {
  let response: Response;
  try {
    response = await fetch(url, {signal: AbortSignal.any([signal, AbortSignal.timeout(patience)])});
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Error(
      (error as Error).name === 'TimeoutError' ? 'did not answer in time' : 'could not be reached',
    );
  }
  if (!response.ok)
    throw new Error(`answered ${response.status}${response.status === 404 ? ', not found' : ''}`);
  const text = decoded(await response.arrayBuffer(), response.headers.get('content-type') ?? '');
  if (/^\s*(?:<\?xml[^]*?\?>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype|html|head|body)/i.test(text))
    throw new Error('answered with a web page, not with data');
  return text;
}

/**
 * Reads the file that `src` names.
 *
 * @param type - What it holds, where its ending does not say.
 * @returns What was read; what went wrong stands under the file’s name.
 */
export async function readFile(src: string, type: string, signal: AbortSignal): Promise<Reading> {
  try {
    const url = safeUrl(src);
    if (!url) throw new Error('is not an address that can be fetched');
    const format = formatOf(type) ?? formatOfAddress(src) ?? 'json';
    const address = new URL(url, document.baseURI).href;
    const text = await fetchData(address, signal);
    const {records, issues} = await readAll([{format, text, url: address}]);
    return {
      records,
      issues: issues.map((issue) => ({...issue, path: [src, issue.path].filter(Boolean).join(' ')})),
    };
  } catch (error) {
    return failed(error, src);
  }
}
