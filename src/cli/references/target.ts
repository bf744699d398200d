/** The file that is to be written, looked at before anybody is asked for what goes into it. */
import {constants} from 'node:fs';
import {access, stat} from 'node:fs/promises';
import {dirname} from 'node:path';

export type TargetFormat = 'json' | 'bibtex';

/** The format that the ending of a file’s name says; JSON where it says nothing. */
export const formatOfName = (path: string): TargetFormat =>
  /\.(?:bib|bibtex|biblatex)$/i.test(path) ? 'bibtex' : 'json';

/** Whether a folder lets files be made in it, or a file be written over. */
const isWritable = (path: string) =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

const statOf = (path: string) => stat(path).catch(() => undefined);

/**
 * @throws Error that says why nothing could be written there. Some reasons show only when it is done:
 *   `writeText` tells those.
 */
export async function checkTarget(path: string, force: boolean): Promise<void> {
  const there = await statOf(path);
  if (there?.isDirectory()) throw new Error(`${path}: is a folder`);
  if (there && !force) throw new Error(`${path}: exists already; --force writes over it`);
  const folder = dirname(path);
  if (!there) {
    const around = await statOf(folder);
    if (!around) throw new Error(`${path}: there is no folder ${folder}`);
    if (!around.isDirectory()) throw new Error(`${path}: ${folder} is no folder`);
  }
  if (!(await isWritable(there ? path : folder))) throw new Error(`${path}: may not be written`);
}
