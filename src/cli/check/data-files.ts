/** Files of data beside posts, each read once, and which of their references posts cite. */
import {dirname, join, relative, resolve} from 'node:path';
import {formatOf, formatOfAddress, formatOfText, type Format} from '../../catalog/data-format.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {decoded} from '../../domain/references/identify.js';
import {readData, type DataReading} from '../data-text.js';
import {FileError, readDecoded} from '../files.js';
import {oldLineOf, type Finding} from './finding.js';
import type {Post} from './post.js';

/** References of one file or script, and which of them are cited. */
export interface Source {
  /** The file that holds them, or the post. */
  readonly file: string;
  readonly place?: {readonly line: number; readonly column: number};
  readonly references: readonly ReferenceRecord[];
  readonly cited: Set<ReferenceRecord>;
  /** A list shows all of them, cited or not. */
  allShown: boolean;
  /** It is in sight until something cites it, “cite this post as …” perhaps. */
  readonly mayBeRead?: boolean;
}

interface DataFile {
  readonly source: Source;
  readonly records: DataReading['records'];
}

/** Reads each file once, however many posts use it. */
export class DataFiles {
  readonly findings: Finding[] = [];
  readonly #sources = new Map<string, DataFile | FileError>();

  get sources(): readonly Source[] {
    return [...this.#sources.values()].flatMap((read) => (read instanceof FileError ? [] : read.source));
  }

  /** @returns The reason when it cannot be read. */
  async read(path: string, type?: Format) {
    const key = resolve(path);
    if (!this.#sources.has(key)) this.#sources.set(key, await this.#load(path, type));
    return this.#sources.get(key)!;
  }

  async #load(path: string, type?: Format): Promise<DataFile | FileError> {
    const read = await readDecoded(path).catch((error: unknown) => {
      if (error instanceof FileError) return error;
      throw error;
    });
    if (read instanceof FileError) return read;
    const {text, isUtf16, oldLine} = read;
    // A browser takes data for UTF-8, or for the encoding of old Windows where it is not.
    const utf16 = 'is in UTF-16, which browsers take for UTF-8; save it as UTF-8';
    if (isUtf16) this.findings.push({file: path, severity: 'fault', message: utf16});
    if (oldLine) this.findings.push({...oldLineOf(path, oldLine), severity: 'hint'});
    const format = type ?? formatOfAddress(path) ?? formatOfText(text) ?? 'json';
    const {records, issues} = readData(text, format, path);
    for (const {place, message, suggestion} of issues) {
      const [line, column] = place.split(':').map(Number);
      this.findings.push({
        file: path,
        ...(line ? {line, column} : {}),
        severity: 'fault',
        message,
        suggestion,
      });
    }
    const source = {file: path, references: records.reference, cited: new Set<ReferenceRecord>()};
    return {source: {...source, allShown: false}, records};
  }
}

/** Where a site’s own address may lie on disk: the folders above the post, down to the one that was called from. */
function candidates(src: string, post: string): string[] {
  const path = decoded(src.split(/[?#]/)[0]!);
  if (!path.startsWith('/')) return [join(dirname(post), path)];
  const found: string[] = [];
  for (let folder = resolve(dirname(post)); ; folder = dirname(folder)) {
    for (const root of ['', 'public', 'static', 'src', 'docs'])
      found.push(relative('.', join(folder, root, path)));
    if (folder === resolve('.') || folder === dirname(folder)) return found;
  }
}

/** @returns Nothing when an address of the site leads to no file. */
export async function fileOf(src: string, type: string | undefined, post: Post, files: DataFiles) {
  for (const path of candidates(src, post.path)) {
    const read = await files.read(path, formatOf(type));
    if (!(read instanceof FileError)) return read;
  }
  return undefined;
}
