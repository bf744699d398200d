/** The files that a file of `cdn/` brings along: what a browser fetches before it runs. */
import {readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';

/** @returns The file and all that it imports statically, by their paths inside `folder`. */
export function withStaticImports(folder, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [, path] of text.matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    withStaticImports(folder, normalize(join(dirname(file), path)), seen);
  }
  return seen;
}
