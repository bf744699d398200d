/** The formats in which an author’s data may come. */

/** What `type` an author writes, or a file’s ending says. */
export type Format = 'json' | 'bibtex' | 'mot';

const formatsByName: Readonly<Record<string, Format>> = {
  json: 'json',
  'application/json': 'json',
  'application/vnd.citationstyles.csl+json': 'json',
  bib: 'bibtex',
  bibtex: 'bibtex',
  'application/x-bibtex': 'bibtex',
  'application/bibtex': 'bibtex',
  'text/x-bibtex': 'bibtex',
  'text/bibtex': 'bibtex',
  mot: 'mot',
  yml: 'mot',
  yaml: 'mot',
  'application/yaml': 'mot',
};

/** The format a name stands for, parameters of a media type aside; `undefined` for none of ours. */
export function formatOf(name: string | null | undefined): Format | undefined {
  const key = (name ?? '').split(';')[0]!.trim().toLowerCase();
  return Object.hasOwn(formatsByName, key) ? formatsByName[key] : undefined;
}

/** The format that the ending of an address names. */
export const formatOfAddress = (address: string) => formatOf(/\.(\w+)(?:[?#].*)?$/.exec(address)?.[1]);

/** The format that a text without a name is in, if it is data at all. */
export function formatOfText(text: string): Format | undefined {
  if (/^\s*[[{]/.test(text)) return 'json';
  return /^\s*(?:%.*\s+)*@\w+\s*[{(]/.test(text) ? 'bibtex' : undefined;
}
