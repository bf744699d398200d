/** The ids of entries in a list of references, and the links to them. */

const prefix = 'ref-';
// White space ends an id (HTML, 3.2.6); controls, marks without a look and lone surrogates survive no copy of an
// address.
const awkward = /[\s\p{Cc}\p{Cf}\p{Cs}~]/gu;

// What most keys are: nothing in them need be written otherwise, in an id or in a link to it.
const plain = /^[\w:./+-]+$/;

/**
 * A valid, unique `id` for the entry of a key: `ref-vaswani2017`, `ref-doi:10.1000/x+y`, `ref-müller2020`.
 *
 * What an id cannot hold is written `~hex.`, so that two keys never share an id.
 *
 * @param copy - Which list of the page it is that has the entry: an id stands once on a page, and the posts
 *   of an index page cite the same works. The second writes `ref-vaswani2017~2`.
 */
export function fragmentId(key: string, copy = 1): string {
  const text = plain.test(key)
    ? key
    : key.normalize('NFC').replace(awkward, (character) => `~${character.codePointAt(0)!.toString(16)}.`);
  return prefix + text + (copy > 1 ? `~${copy}` : '');
}

/** The link to whatever has an id. Letters beyond ASCII are percent-encoded, as a browser decodes them again. */
export const idHref = (id: string) =>
  `#${plain.test(id) ? id : encodeURI(id.replace(/\p{Cs}/gu, '\ufffd')).replace(/#/g, '%23')}`;
