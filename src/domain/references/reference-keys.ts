import type {ReferenceRecord} from '../records/reference.js';
import {arxivOf, doiOf, normalKey} from './identify.js';

/** Every key by which a work may be cited, its id first, all in the form of `normalKey`. */
export function referenceKeys(item: ReferenceRecord): string[] {
  const doi = doiOf(item);
  const arxiv = arxivOf(item, doi);
  const aliases = (item.custom as {aliases?: unknown} | null | undefined)?.aliases;
  return [
    ...new Set([
      normalKey(String(item.id)),
      ...(doi ? [normalKey(doi)] : []),
      ...(arxiv ? [`arxiv:${arxiv.id}`] : []),
      ...(Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string').map(normalKey) : []),
    ]),
  ].filter(Boolean);
}
