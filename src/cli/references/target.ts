/** The file that is to be written, looked at before anybody is asked for what goes into it. */
import {stat} from 'node:fs/promises';
import {dirname} from 'node:path';

export type TargetFormat = 'json' | 'bibtex';

/** The format that the ending of a file’s name says; JSON where it says nothing. */
export const formatOfName = (path: string): TargetFormat =>
  /\.(?:bib|bibtex|biblatex)$/i.test(path) ? 'bibtex' : 'json';

const statOf = (path: string) => stat(path).catch(() => undefined);

/**
 * @throws Error that says why nothing could be written there. That a file may not be written shows only when it is
 *   done: `writeText` tells it, and the answers are in the cache by then.
 */
export async function checkTarget(path: string, force: boolean): Promise<void> {
  const there = await statOf(path);
  if (there?.isDirectory()) throw new Error(`${path}: is a folder`);
  if (there && !force) throw new Error(`${path}: exists already; --force writes over it`);
  const folder = dirname(path);
  if (there) return;
  const around = await statOf(folder);
  if (!around) throw new Error(`${path}: there is no folder ${folder}`);
  if (!around.isDirectory()) throw new Error(`${path}: ${folder} is no folder`);
}
