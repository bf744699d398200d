/** Names of authors and editors as a list of references writes them. */
import type {CslName, ReferenceRecord} from '../records/reference.js';

/** A person in the order of a list, in a sentence, and for sorting. */
export interface Person {
  /** `Vaswani, A.`, `van der Aalst, W.`, `King, M. L., Jr`, `毛泽东`, `DeepSeek-AI` */
  readonly listed: string;
  /** `Vaswani`, `van der Aalst`, `毛泽东`, `DeepSeek-AI` */
  readonly short: string;
}

export interface People {
  readonly role: 'author' | 'editor';
  readonly people: readonly Person[];
  /** The source’s own list breaks off. */
  readonly more: boolean;
}

// Scripts whose names go family first, without comma, space or initials.
const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー・\s]+$/u;
const isCased = (letter: string) => letter.toLowerCase() !== letter.toUpperCase();

/** `Aidan N` as `A. N.`, `Xiao-Yang` as `X.-Y.`; a script without capitals has no initials. */
function initials(given: string): string {
  return given
    .replace(/\./g, '. ')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => (/^\p{Lu}{2,3}$/u.test(word) ? [...word] : [word]))
    .map((word) =>
      word
        .split(/[-‐‑]/)
        .filter(Boolean)
        .map((part) => {
          let [first = ''] = part;
          if (!isCased(first)) [first = ''] = part.replace(/^[^\p{L}\p{N}]+/u, '');
          return isCased(first) ? `${first.toUpperCase()}.` : part;
        })
        .join('-'),
    )
    .join(' ');
}

function person(name: CslName): Person {
  const {literal, family: own, given = '', suffix} = name;
  const whole = literal || (own ? '' : given);
  if (whole) return {listed: whole, short: whole};
  if (eastAsian.test(own!) && eastAsian.test(given)) return {listed: own + given, short: own!};
  const particle = name['non-dropping-particle'];
  const family = particle ? particle + (/['’]$/.test(particle) ? '' : ' ') + own : own!;
  const rest = [initials(given), name['dropping-particle']].filter(Boolean).join(' ');
  return {listed: [family, rest, suffix].filter(Boolean).join(', '), short: family};
}

/** The authors of a work; its editors where it has none. */
export function peopleOf(item: ReferenceRecord): People {
  const {author = [], custom} = item;
  return author.length
    ? {role: 'author', people: author.map(person), more: !!custom?.authorsTruncated}
    : editorsOf(item);
}

/** The editors of the book that a chapter is in. */
export const editorsOf = ({editor = [], custom}: ReferenceRecord): People => ({
  role: 'editor',
  people: editor.map(person),
  more: !!custom?.editorsTruncated,
});
