/** What is said of a path that cannot be read, in the place of all that would be said of the post. */
import {readdir} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {nearest} from '../../domain/records/nearest.js';
import type {FileError} from '../files.js';
import type {Finding} from './finding.js';

/** The file of the same folder that was probably meant. */
async function meantBy(path: string): Promise<string | undefined> {
  const names = await readdir(dirname(path)).catch(() => []);
  const name = nearest(basename(path), names);
  return name && join(dirname(path), name);
}

/** @returns The fault, and what to name instead. */
export async function unread(path: string, {reason, code}: FileError): Promise<Finding> {
  const advice = code === 'EISDIR' ? `; name the posts in it, as in ${join(path, '*.md')}` : '';
  const suggestion = code === 'ENOENT' ? await meantBy(path) : undefined;
  return {
    file: path,
    severity: 'fault',
    message: reason + advice,
    ...(suggestion ? {suggestion} : {}),
  };
}
