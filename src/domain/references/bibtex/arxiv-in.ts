import {arxivId} from '../identify.js';
import type {ArxivId} from '../links.js';
import {texAddress} from './address.js';

const named = /\barxiv\b[^\d]{0,20}?((?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?)/i;
const places = ['journal', 'journaltitle', 'number', 'howpublished', 'note', 'url', 'doi', 'publisher'];

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
  for (const place of places) {
    const text = get(place).replace(/[{}\\]/g, '');
    // A note may speak of another work: “Comment on arXiv:…”.
    const found = place === 'note' && !/^\W*(?:preprint\W*)?arxiv/i.test(text) ? null : named.exec(text);
    const id = found && arxivId(found[1]!);
    if (id) return id;
  }
  return undefined;
}
