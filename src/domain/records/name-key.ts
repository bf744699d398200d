/**
 * The form under which two spellings of one name meet: `Llama-3.1`, `llama3.1` and `LLAMA 3.1` are one.
 *
 * Compatibility forms and case are folded (Unicode NFKC); a leading `LicenseRef-`, `arxiv:` or `doi:` is
 * dropped; a `+` at the end is “or later” (SPDX’s older writing), two are a name’s own (`OpenRAIL++`);
 * all other signs go.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/^(?:licenseref-|arxiv:|doi:)/, '')
    .replace(/\+\+/g, 'plusplus')
    .replace(/\+$/, 'orlater')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
