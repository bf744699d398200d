/** Where a reader’s line and column are in what the author wrote. */

/** Where each line begins, and its words; a browser takes all three line ends for one. */
const linesIn = (text: string) => {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
  return starts.map((start, index) => ({
    start,
    words: text.slice(start, starts[index + 1]).replace(/[\r\n]+$/, ''),
  }));
};

/**
 * @param written - A text as it stands in the post, with line ends of its own and whatever indents or quotes it.
 * @param read - The same as a parser gave it.
 * @param place - `line:column` in what was read; empty for its beginning.
 * @returns The offset of the place in what is written.
 */
export function offsetIn(written: string, read: string, place: string): number {
  const [line = 1, column = 1] = place.split(':').filter(Boolean).map(Number);
  const found = linesIn(written)[line - 1];
  if (!found) return written.length;
  const words = linesIn(read)[line - 1]?.words ?? '';
  const indent = found.words.endsWith(words) ? found.words.length - words.length : 0;
  return found.start + Math.min(indent + column - 1, found.words.length);
}
