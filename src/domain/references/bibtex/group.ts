/** Where a group in braces or quotes ends, and what it means when it does not. */

/** An entry that begins on its own line ends the one before, whatever braces that one left open. */
const nextEntry = /[ \t]*@[ \t]*[a-z][\w-]*\s*[{(][^\s{}=,]*\s*,/iy;

/** Where an entry broke off: nothing of it can be trusted. */
export class Broken {
  constructor(
    readonly at: number,
    readonly message: string,
  ) {}
}

export const unclosed = (text: string, start: number, what: string) =>
  new Broken(start, `“${text[start]}” of ${what} is never closed`);

export function isNextEntry(text: string, where: number): boolean {
  nextEntry.lastIndex = where;
  return nextEntry.test(text);
}

/**
 * @param start - Where the group opens.
 * @param field - What it is the value of, for messages; empty for a comment, which may hold anything.
 * @throws Broken when the group has no end before the next entry.
 */
export function groupEnd(text: string, start: number, field: string): number {
  const quoted = text[start] === '"';
  const marks = quoted ? /["{}\n]/g : /[{}\n]/g;
  marks.lastIndex = start + 1;
  for (let depth = 0, mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const [sign] = mark;
    if (sign === '{') depth += 1;
    else if (sign === '}') {
      if (depth === 0 && !quoted) return mark.index;
      depth = Math.max(0, depth - 1);
    } else if (sign === '"') {
      // `"G\"odel"` is wrong, and what people write.
      const escape = /\\*$/.exec(text.slice(Math.max(start + 1, mark.index - 8), mark.index))![0];
      if (depth !== 0 || escape.length % 2 !== 0) continue;
      // The quotation mark that opens the next field.
      if (field && /[,\n]\s*[a-z][\w-]*\s*=\s*$/i.test(text.slice(start + 1, mark.index))) break;
      return mark.index;
    } else if (field && isNextEntry(text, mark.index + 1)) break;
  }
  throw unclosed(text, start, field || 'the comment');
}
