/** The text in a file’s bytes, whatever a computer of its time wrote. */

export interface Decoded {
  readonly text: string;
  /** Which browsers do not expect of data. */
  readonly isUtf16: boolean;
  /** The first line, from 1, that is not UTF-8 and was read as Windows-1252. */
  readonly oldLine?: number;
}

/** Letters at 0x80 to 0x9f, which Node’s own decoder takes for control characters in some versions. */
const letters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const fromWindows = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => letters[control.charCodeAt(0) - 0x80]!);

function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}

/**
 * UTF-16 by its mark, else UTF-8. A line that is neither is Windows-1252, which Latin-1 is a part of: files of
 * references are put together from many sources.
 *
 * @returns Nothing for what is no text.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const mark = bytes[0]! * 0x100 + bytes[1]!;
  if (mark === 0xfffe || mark === 0xfeff) {
    const encoding = mark === 0xfffe ? 'utf-16le' : 'utf-16be';
    return {text: new TextDecoder(encoding).decode(bytes), isUtf16: true};
  }
  if (bytes.includes(0)) return undefined;
  const text = fromUtf8(bytes);
  if (text !== undefined) return {text, isUtf16: false};
  const lines = linesOf(bytes).map((line) => ({line, read: fromUtf8(line)}));
  return {
    text: lines.map(({line, read}) => read ?? fromWindows(line)).join(''),
    isUtf16: false,
    oldLine: lines.findIndex(({read}) => read === undefined) + 1,
  };
}
