/** Keeps what servers answered about ids, so that building a site again asks nobody. */
import {createHash} from 'node:crypto';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {readCslItem} from '../../domain/references/csl-json.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';

/** What a server answered about an id. */
export interface Answered {
  readonly item: ReferenceRecord;
  /** What the author should know of it. */
  readonly note?: string;
}

export interface CachedItem extends Answered {
  /** The day it was asked. */
  readonly date: string;
}

export interface Cache {
  read(id: string): Promise<CachedItem | undefined>;
  write(id: string, answered: Answered): Promise<void>;
}

/** Counts up when answers are read in another way, so that older readings are asked anew. */
const format = 2;

/** Where the cache is: `openness-elements/references` in `$XDG_CACHE_HOME`, or in `~/.cache` (XDG Base Directory Specification). */
export const cacheFolder = (env: NodeJS.ProcessEnv = process.env) =>
  join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'openness-elements', 'references');

/** Whether an answer is young enough to be used without asking again: thirty days, since preprints get new versions. */
export const isFresh = ({date}: CachedItem) => Date.now() - Date.parse(date) < 30 * 86_400_000;

/**
 * One file an id, named by its SHA-256, since a DOI may hold any sign and any length.
 *
 * @param warn - Told once, if the folder cannot be written to; the answers are used all the same.
 */
export function openCache(folder: string, warn: (message: string) => void): Cache {
  let warned = false;
  const pathOf = (id: string) => join(folder, `${createHash('sha256').update(id).digest('hex')}.json`);
  return {
    async read(id) {
      try {
        const kept = JSON.parse(await readFile(pathOf(id), 'utf8')) as Record<string, unknown>;
        const {item} = readCslItem(kept['item'], '');
        const date = String(kept['date']);
        const isOurs = kept['format'] === format && kept['id'] === id && !Number.isNaN(Date.parse(date));
        const note = typeof kept['note'] === 'string' ? {note: kept['note']} : {};
        return isOurs && item ? {item, date, ...note} : undefined;
      } catch {
        // Not there, or half written: asked anew.
        return undefined;
      }
    },

    async write(id, {item, note}) {
      const date = new Date().toISOString().slice(0, 10);
      try {
        await mkdir(folder, {recursive: true});
        await writeFile(pathOf(id), `${JSON.stringify({format, id, date, note, item})}\n`);
      } catch (error) {
        if (!warned) warn(`${folder}: nothing can be kept here (${(error as Error).message})`);
        warned = true;
      }
    },
  };
}

/** For who wants no cache. */
export const noCache: Cache = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
};
