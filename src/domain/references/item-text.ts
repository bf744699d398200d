/** Fields of a CSL-JSON item as plain text, whatever a reference manager put in them. */
import {xmlEntities} from '../records/entities.js';
import {plainText} from '../records/plain-text.js';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎';
const plain = '0123456789+-=()ni';

/** `x<sup>2</sup>` as x², where there is a character for it; else without the markup. */
function shifted(text: string, forms: string): string {
  const characters = [...text].map((character) => forms[plain.indexOf(character)]);
  return characters.every(Boolean) ? characters.join('') : text;
}

const entities: Readonly<Record<string, string>> = {
  ...xmlEntities,
  nbsp: ' ',
};

function entity(whole: string, name: string): string {
  if (name[0] !== '#') return entities[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/**
 * Text without the markup that CSL-JSON allows (`i b sub sup sc span`) and the JATS that Crossref sends in
 * titles and abstracts. Any other tag is text, and stays to be read as text.
 *
 * Markup: https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags
 */
export function itemText(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (typeof value !== 'string') return '';
  let text = value;
  if (text.includes('<')) {
    text = text
      .replace(/<(\/?)jats:(?=p>|su[bp]>)/gi, '<$1')
      .replace(/<(su[bp])>([^<]{1,20})<\/\1>/gi, (_, tag: string, inner: string) =>
        shifted(inner, /p/i.test(tag) ? raised : lowered),
      )
      .replace(/<jats:title>abstract<\/jats:title>/gi, '')
      // Paragraphs are parted by a space, words are not.
      .replace(/<\/?p>|<\/jats:title>|<br ?\/?>/gi, ' ')
      .replace(
        /<\/?(?:i|b|em|strong|su[bp]|sc|jats:[a-z-]+)>|<span (?:class="nocase"|style="font-variant: ?small-caps;?")>|<\/span>/gi,
        '',
      );
  }
  // An ampersand that an index encoded twice is decoded twice, and no further.
  if (text.includes('&')) text = text.replace(/&amp;(?=#?\w+;)/g, '&').replace(/&(#?\w{1,8});/g, entity);
  return plainText(text);
}
