/** `openness-elements references`: files and ids into one file that a page reads. */
import {existsSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {formatOfText} from '../../catalog/data-format.js';
import {toBibtex} from '../../domain/references/bibtex-out.js';
import {cslTypes} from '../../domain/references/csl-types.js';
import {mergeReferences, titlesDiffer, type Given, type Merged} from '../../domain/references/merge.js';
import {putInOrder} from '../../domain/references/put-in-order.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {UsageError, type Command, type Given as Called, type Output} from '../command.js';
import {dataSchema} from '../data-schema.js';
import {readData} from '../data-text.js';
import {readText, writeText} from '../files.js';
import {cacheFolder, noCache, openCache} from '../references/cache.js';
import {idOf, wordsOf} from '../references/ids.js';
import {resolveIds} from '../references/resolve.js';
import {checkTarget, formatOfName} from '../references/target.js';

/** Ids stand among the files too: a shell gives the option only the first of several. */
function asked({positionals, values}: Called): {files: string[]; ids: string[]} {
  const files: string[] = [];
  const ids = new Map<string, string>();
  const add = (id: string) => {
    // Of two versions of one preprint the first that was asked for.
    const work = id.replace(/(^arxiv:.*?)v\d+$/, '$1');
    if (!ids.has(work)) ids.set(work, id);
  };
  for (const word of ((values['ids'] as string[] | undefined) ?? []).flatMap(wordsOf)) {
    const id = idOf(word);
    if (!id) throw new UsageError(`“${word}” is neither a DOI nor an arXiv id`);
    add(id);
  }
  for (const word of positionals) {
    // A folder may be called as a registrar is: `10.1234/refs.bib`.
    const words = existsSync(word) ? [] : wordsOf(word).map(idOf);
    if (words.length > 0 && words.every((id) => id !== undefined)) words.forEach(add);
    else files.push(word);
  }
  return {files, ids: [...ids.values()]};
}

function address(values: Called['values'], name: string, usual: string): string {
  const given = (values[name] as string | undefined)?.replace(/\/+$/, '');
  if (given !== undefined && !/^https?:\/\//.test(given)) throw new UsageError(`${given} is no web address`);
  return given ?? usual;
}

async function readFile(path: string, output: Output): Promise<{given: Given[]; faults: number}> {
  const text = await readText(path, (message) => output.err(message));
  const format = formatOfText(text.replace(/^\uFEFF/, '')) ?? 'bibtex';
  const {records, issues} = readData(text, format, path);
  for (const {place, message, suggestion} of issues) {
    const meant = suggestion ? `; did you mean “${suggestion}”?` : '';
    output.err(`${[path, place].filter(Boolean).join(':')}: ${message}${meant}`);
  }
  const others = records.model.length + records.license.length + records.organization.length;
  if (others) output.err(`${path}: holds other records too (${others}); only its references are taken`);
  if (issues.length + others + records.reference.length === 0) output.err(`${path}: holds no references`);
  return {given: records.reference.map((item) => ({item, from: path})), faults: issues.length};
}

/** A type that is none of CSL’s was named as a fault; written again it would be one of the new file. */
function sound(item: ReferenceRecord): ReferenceRecord {
  return item.type === undefined || cslTypes.has(item.type) ? item : {...item, type: 'document'};
}

function report({duplicates, conflicts}: Merged, output: Output) {
  for (const {kept, dropped, same} of duplicates) {
    const [key, other] = [String(kept.item.id), String(dropped.item.id)];
    const differ = titlesDiffer(kept.item, dropped.item) ? '; mind that their titles differ' : '';
    const by = same === key && same === other ? '' : `, by ${same}`;
    const cites = key === other ? '' : `, and “${other}” cites it too`;
    output.err(
      `${dropped.from}: “${other}” is the same work as “${key}” of ${kept.from}${by}; the first is kept${cites}${differ}`,
    );
  }
  for (const {kept, dropped} of conflicts)
    output.err(
      `${dropped.from}: “${String(dropped.item.id)}” is left out: in ${kept.from} this key is another work’s`,
    );
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const referencesCommand: Command = {
  summary: 'Puts BibTeX, CSL-JSON, DOIs and arXiv ids together into one file of references.',
  usage: `<file|id>… [--ids id…] [-o refs.json] [--force]

  <file>       BibTeX, BibLaTeX or CSL-JSON; - reads what is piped in
  <id>         a DOI (doi:10.1038/nature14539) or an arXiv id (arxiv:1706.03762), asked of its
               registrar or of arXiv
  --ids        the ids, if you like them apart from the files
  -o, --output the file to write; without it the references are printed
  --force      writes over a file that exists
  --format     json (what <openness-data src> reads) or bibtex; without it bibtex for a file that
               ends in .bib, else json
  --cache DIR  where answers are kept for thirty days; without it openness-elements/references
               in $XDG_CACHE_HOME, or in ~/.cache
  --no-cache   asks anew and keeps nothing
  --doi URL    a server that answers in place of https://doi.org
  --arxiv URL  a server that answers in place of https://export.arxiv.org

A work that is given twice (same DOI, arXiv id or key) is written once: the first is kept, its gaps
in DOI, address and abstract are filled from the others, and their keys cite it too.
Exit status 1 when an entry has a fault or an id could not be resolved; the others are written.`,
  options: {
    ids: {type: 'string', multiple: true},
    output: {type: 'string', short: 'o'},
    force: {type: 'boolean'},
    format: {type: 'string'},
    cache: {type: 'string'},
    'no-cache': {type: 'boolean'},
    doi: {type: 'string'},
    arxiv: {type: 'string'},
  },

  async run(called, output) {
    const {values} = called;
    const {files, ids} = asked(called);
    const path = values['output'] as string | undefined;
    const format = values['format'] ?? formatOfName(path ?? '');
    if (format !== 'json' && format !== 'bibtex') throw new UsageError('--format is json or bibtex');
    if (files.length + ids.length === 0) throw new UsageError('name a file, a DOI or an arXiv id');
    if (path) await checkTarget(path, !!values['force']);
    const given: Given[] = [];
    let faults = 0;
    for (const path of files) {
      const read = await readFile(path, output);
      given.push(...read.given);
      faults += read.faults;
    }
    const folder = (values['cache'] as string | undefined) ?? cacheFolder();
    const {items, failures, notes} = await resolveIds(ids, {
      doi: address(values, 'doi', 'https://doi.org'),
      arxiv: address(values, 'arxiv', 'https://export.arxiv.org'),
      cache: values['no-cache'] ? noCache : openCache(folder, (message) => output.err(message)),
      wait: async (milliseconds) => void (await wait(milliseconds)),
    });
    given.push(...items.map((item) => ({item, from: 'what was resolved'})));
    for (const note of notes) output.err(note);
    for (const [reason, some] of failures) output.err(`not resolved: ${some.join(', ')}: ${reason}`);

    const merged = mergeReferences(given);
    report(merged, output);
    const references = merged.items.map(sound);
    const text =
      format === 'bibtex'
        ? references.map((item) => toBibtex(putInOrder(item))).join('\n')
        : `${JSON.stringify({$schema: dataSchema, references}, undefined, 2)}\n`;
    if (references.length && path) {
      await writeText(path, text, !!values['force']);
      output.out(`${path}: ${counted(references.length, 'reference')} written`);
    } else if (references.length) output.out(text.trimEnd());
    return faults + failures.size + merged.conflicts.length > 0 || references.length === 0 ? 1 : 0;
  },
};
