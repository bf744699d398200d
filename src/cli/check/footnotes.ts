/** Footnotes, of which CommonMark knows nothing: it takes a short one for the address of a link, a long one for code. */

const mark = /^ {0,3}\[\^[^\]\s]+\]:/;
const indent = /^(?: {4}|\t)(?=[^\r\n])/;
const fence = /^\s*(`{3,}|~{3,})/;

/** Words that are no markup, as long as what they stand for. */
const words = (text: string) => 'x'.repeat(text.length - 1) + ' ';

/**
 * A text whose footnotes are paragraphs of their own, for a parser; every offset is the same.
 *
 * Code within a footnote is left as it is, and read as code.
 */
export function withoutFootnotes(source: string): string {
  let isNote = false;
  let open: string | undefined;
  const read = (line: string) => {
    const marks = fence.exec(line)?.[1];
    if (open) {
      if (marks?.startsWith(open) && !line.trim().slice(marks.length)) open = undefined;
      return line;
    }
    if (marks) {
      open = marks;
      return line;
    }
    if (mark.test(line)) isNote = true;
    else if (/^\S/.test(line)) isNote = false;
    return isNote ? line.replace(mark, words).replace(indent, words) : line;
  };
  return source
    .split(/(?<=\n)/)
    .map(read)
    .join('');
}
