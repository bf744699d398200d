import {arxivId, type ArxivId} from '../identify.js';
import {texAddress} from './address.js';

/** What the fields of an entry say of its arXiv id; people put it nearly anywhere. */
export function arxivIn(get: (field: string) => string): ArxivId | undefined {
  const archive = get('archiveprefix') || get('eprinttype') || get('archive');
  const eprint = texAddress(get('eprint') || get('arxivid') || get('arxiv'));
  if (eprint && (/^arxiv$/i.test(archive) || /^arxiv/i.test(eprint) || !archive)) {
    const id = arxivId(eprint);
    if (id) return id;
  }
  const journal = get('journal') || get('journaltitle');
  // DBLP: journal = {CoRR}, volume = {abs/1706.03762}.
  if (/^CoRR$/i.test(journal)) {
    const id = arxivId(get('volume').replace(/^abs\//, ''));
    if (id) return id;
  }
  const named = /\barxiv\b[^\d]{0,20}?((?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?)/i;
  for (const field of [
    'journal',
    'journaltitle',
    'number',
    'howpublished',
    'note',
    'url',
    'doi',
    'publisher',
  ]) {
    const id = arxivId(named.exec(get(field).replace(/[{}\\]/g, ''))?.[1] ?? '');
    if (id) return id;
  }
  return undefined;
}
