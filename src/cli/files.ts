/** Reading and writing what a command was given, with messages for the person who gave it. */
import {readFile, writeFile} from 'node:fs/promises';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read or written',
  EEXIST: 'exists already; --force writes over it',
};

/** A file that could not be read or written; its message names the file and the reason. */
export class FileError extends Error {
  /**
   * @param reason - For the person who named the file.
   * @param code - The system’s word for it.
   */
  constructor(
    path: string,
    readonly reason: string,
    readonly code?: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

const told = (path: string, error: unknown) => {
  const {code, message} = error as NodeJS.ErrnoException;
  return new FileError(path, (code && reasons[code]) ?? message, code);
};

/** @param path - A file, or `-` for what is piped in. */
export async function readText(path: string): Promise<string> {
  try {
    if (path !== '-') return await readFile(path, 'utf8');
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  } catch (error) {
    throw told(path, error);
  }
}

/** Writes a new file; over one that exists only with `force`. */
export async function writeText(path: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(path, text, {flag: force ? 'w' : 'wx'});
  } catch (error) {
    throw told(path, error);
  }
}
