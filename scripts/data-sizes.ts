/** What the data modules weigh on the wire. */
import {brotliCompressSync} from 'node:zlib';

/** Most a module may weigh, in bytes after brotli at quality 11: the median of a kind, or each one. */
export const budgets = {models: 1200, licenses: 2000, index: 4000, 'names.js': 4000} as const;

export interface Sizes {
  readonly count: number;
  readonly median: number;
  readonly largest: readonly [name: string, bytes: number];
}

/** By folder, or by name for a file that stands alone. */
export function sizesOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, Sizes> {
  const groups = new Map<string, [string, number][]>();
  for (const [path, text] of files) {
    if (!path.endsWith('.js')) continue;
    const [folder, name = folder!] = path.split('/');
    groups.set(folder!, [...(groups.get(folder!) ?? []), [name, brotliCompressSync(text).length]]);
  }
  return new Map(
    [...groups].map(([folder, sizes]) => {
      sizes.sort(([, a], [, b]) => a - b);
      return [
        folder,
        {count: sizes.length, median: sizes[Math.floor(sizes.length / 2)]![1], largest: sizes.at(-1)!},
      ];
    }),
  );
}

export function printSizes(files: ReadonlyMap<string, string>): void {
  console.log('Data modules (bytes after brotli)');
  for (const [folder, {count, median, largest}] of sizesOf(files)) {
    console.log(
      `  ${folder.padEnd(16)} ${String(count).padStart(4)} modules, median ${median}, largest ${largest[1]} (${largest[0]})`,
    );
  }
}
