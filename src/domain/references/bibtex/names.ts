/** BibTeX’s list of names to CSL names. */
import type {CslName} from '../../records/reference.js';
import {plainText} from '../../records/plain-text.js';
import {texToText} from './tex.js';

/** Makes a function that splits where no brace is open. */
function splitter(separator: string): (text: string) => string[] {
  const marks = new RegExp(`[{}]|${separator}`, 'gi');
  return (text) => {
    const parts: string[] = [];
    let start = 0;
    let depth = 0;
    marks.lastIndex = 0;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
      if (mark[0] === '{') depth += 1;
      else if (mark[0] === '}') depth -= 1;
      else if (depth <= 0) {
        parts.push(text.slice(start, mark.index).trim());
        start = marks.lastIndex;
      }
    }
    parts.push(text.slice(start).trim());
    return parts;
  };
}

const atAnd = splitter('\\s+and(?=\\s)|^and(?=\\s)|\\s+and$');
const atCommas = splitter(',');
// A tie parts words, the accent `\~` does not.
const atSpaces = splitter('(?:\\s|(?<!\\\\)~)+');
const words = (text: string) => atSpaces(text).filter(Boolean);
const plain = (tex: string) => plainText(texToText(tex).replace(/<\/?[a-z]+>/g, ''));

/**
 * A word of a particle begins with a small letter; a group in braces has no case, unless it is an accent
 * (“Tame the BeaST”, section 11).
 */
function isParticle(word: string): boolean {
  const start = word.startsWith('{\\') || !word.startsWith('{') ? plain(word) : '';
  return /^\p{Ll}/u.test(start);
}

/** Particle and family name of `van der Aalst`. */
function family(parts: readonly string[]): Pick<CslName, 'family' | 'non-dropping-particle'> {
  let last = parts.length - 1;
  // The family name is never empty, even if all of it is small.
  while (last > 0 && !isParticle(parts[last - 1]!)) last -= 1;
  const particle = isParticle(parts[0] ?? '') ? plain(parts.slice(0, last).join(' ')) : '';
  return {
    family: plain(particle ? parts.slice(last).join(' ') : parts.join(' ')),
    ...(particle ? {'non-dropping-particle': particle} : {}),
  };
}

/** `family=Müller, given=Jan, prefix=von`, the form of names in recent BibLaTeX. */
function extended(parts: readonly string[]): CslName | undefined {
  const fields = parts.map((part) => /^"?(family|given|prefix|suffix)\s*=\s*(.*?)"?$/is.exec(part));
  if (!fields.some((field) => field?.[1]!.toLowerCase() === 'family')) return undefined;
  const get = (name: string) => plain(fields.find((field) => field?.[1]!.toLowerCase() === name)?.[2] ?? '');
  const [prefix, suffix, given] = [get('prefix'), get('suffix'), get('given')];
  return {
    family: get('family'),
    ...(given ? {given} : {}),
    ...(suffix ? {suffix} : {}),
    ...(prefix ? {'non-dropping-particle': prefix} : {}),
  };
}

const generation = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/;

function nameOf(written: string): CslName | undefined {
  // DBLP numbers people of one name: `Wei Li 0001`.
  const text = written.replace(/(?<=\S\s+)\d{4}$/, '').trim();
  const parts = atCommas(text);
  const named = extended(parts);
  if (named) return named;
  if (parts.length > 1) {
    // von Last, Jr, First; more commas than that are given names.
    const [last = '', ...others] = parts.filter(Boolean);
    // `King, Martin Luther, Jr.` is wrong, and what people write.
    if (others.length === 2 && generation.test(others[1]!)) others.reverse();
    const given = plain((others.length > 1 ? others.slice(1) : others).join(', '));
    const suffix = others.length > 1 ? plain(others[0]!) : '';
    const name = family(words(last));
    if (!name.family) return given ? {literal: given} : undefined;
    return {...name, ...(given ? {given} : {}), ...(suffix ? {suffix} : {})};
  }
  const all = words(text);
  // One word or one group, `{Meta AI}`: nothing to take apart.
  if (all.length < 2) {
    const literal = plain(text);
    return literal ? {literal} : undefined;
  }
  // First von Last: the particle is the first run of small words that something follows.
  const first = all.findIndex((word, index) => index < all.length - 1 && isParticle(word));
  const split = first < 0 ? all.length - 1 : first;
  const given = plain(all.slice(0, split).join(' '));
  return {...family(all.slice(split)), ...(given ? {given} : {})};
}

/** Names of a field; `more` when it ends in “and others”. */
export function namesOf(field: string): {readonly names: readonly CslName[]; readonly more: boolean} {
  const parts = atAnd(field).filter(Boolean);
  const more = /^\{?others\}?$/i.test(parts.at(-1) ?? '') || /\bet\.?\s+al\.?$/i.test(parts.at(-1) ?? '');
  const kept = (
    more ? parts.map((part) => part.replace(/^\{?others\}?$|,?\s*et\.?\s+al\.?$/i, '')) : parts
  ).filter(Boolean);
  return {names: kept.map(nameOf).filter((name) => name !== undefined), more};
}
