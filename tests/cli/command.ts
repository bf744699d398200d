/** Runs the command as a shell does. */
import {spawn} from 'node:child_process';
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {run} from '../../src/cli/run.js';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs what the build made, as whoever installs the package does.
 *
 * @param options - `input` is piped in; `env` is added to the environment.
 */
export function command(
  args: readonly string[],
  {input, env, cwd}: {input?: string; env?: Record<string, string>; cwd?: string} = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [resolve('dist/cli/main.js'), ...args], {
    env: {...process.env, ...env},
    cwd,
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err += String(chunk)));
  child.stdin.end(input);
  return new Promise((done) => child.on('close', (status) => done({status, out, err})));
}

/** Runs the command in this process: the same but for the shell, and much sooner. */
export async function called(args: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await run(args, {
    out: (text) => out.push(`${text}\n`),
    err: (text) => err.push(`${text}\n`),
  });
  return {status, out: out.join(''), err: err.join('')};
}

/** A folder for a test’s own files. */
export const folder = () => mkdtemp(join(tmpdir(), 'openness-'));

/** Writes a file into a folder of its own and tells where. */
export async function file(name: string, text: string): Promise<string> {
  const path = join(await folder(), name);
  await writeFile(path, text);
  return path;
}
