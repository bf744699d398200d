/** Reading and writing what a command was given, with messages for the person who gave it. */
import {readFile, writeFile} from 'node:fs/promises';
import {decode, type Decoded} from './decode.js';

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

/** What is said of a line in the encoding of another time. */
export const oldEncoding = 'is not in UTF-8 and was read as Windows-1252; save the file as UTF-8';

async function readBytes(path: string): Promise<Buffer> {
  try {
    if (path !== '-') return await readFile(path);
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw told(path, error);
  }
}

/**
 * @param path - A file, or `-` for what is piped in.
 * @throws FileError when there is none, or it is no text.
 */
export async function readDecoded(path: string): Promise<Decoded> {
  const decoded = decode(await readBytes(path));
  if (!decoded)
    throw new FileError(path, 'is no text, or in an encoding that cannot be told; save it as UTF-8');
  return decoded;
}

/**
 * The text alone.
 *
 * @param tell - Is told of a file in the encoding of another time.
 */
export async function readText(path: string, tell: (message: string) => void): Promise<string> {
  const {text, oldLine} = await readDecoded(path);
  if (oldLine) tell(`${path}:${oldLine}:1: ${oldEncoding}`);
  return text;
}

/** Writes a new file; over one that exists only with `force`. */
export async function writeText(path: string, text: string, force: boolean): Promise<void> {
  try {
    await writeFile(path, text, {flag: force ? 'w' : 'wx'});
  } catch (error) {
    throw told(path, error);
  }
}
