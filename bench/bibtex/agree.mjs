/**
 * Where our reader and @retorquere/bibtex-parser differ, on the .bib files that come with bibtex-parse
 * (those of several parsers’ test suites). `npm run agree`, after `npm start`; `npm run agree -- 50` prints 50.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {parse} from '@retorquere/bibtex-parser';
import {readBibtex} from './node_modules/.measured/openness-elements.mjs';

const folder = new URL('node_modules/bibtex-parse/test/valid/', import.meta.url);
const limit = Number(process.argv[2] ?? 10);

/** Without what either writes in its own way: markup, kinds of quotation marks, spaces and hyphens. */
const plain = (text = '') =>
  text
    .replace(/<[^>]+>/g, '')
    .replace(/ı([\u0300-\u036f])/g, 'i$1')
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/\s+/g, '')
    .toLowerCase();
const family = ({name, literal, prefix, lastName, family: last, firstName, ...rest}) =>
  plain(
    name ??
      literal ??
      ([prefix ?? rest['non-dropping-particle'], lastName ?? last].filter(Boolean).join(' ') || firstName),
  );

let entries = 0;
let compared = 0;
const differences = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith('.bib'))) {
  const source = readFileSync(new URL(encodeURIComponent(file), folder), 'utf8');
  if (source.length > 3_000_000) continue;
  const theirs = parse(source, {sentenceCase: false, english: false, unsupported: 'ignore'});
  const ours = new Map(readBibtex(source).items.map((item) => [item.id.toLowerCase(), item]));
  const seen = new Set();
  for (const {type, key, fields} of theirs.entries) {
    const id = key.normalize('NFC').toLowerCase();
    if (!id || seen.has(id) || type === 'xdata' || type === 'set' || Object.keys(fields).length === 0)
      continue;
    seen.add(id);
    entries += 1;
    const item = ours.get(id);
    const pairs = {
      entry: ['there', item ? 'there' : 'missing'],
      author: [
        (fields.author ?? [])
          .filter(({lastName, firstName}) => lastName !== 'others' || firstName)
          .map(family)
          .join(';'),
        (item?.author ?? []).map(family).join(';'),
      ],
      title: [
        plain(
          [fields.title, fields.subtitle]
            .filter(Boolean)
            .join(/[?!.:]$/.test(fields.title ?? '') ? ' ' : ': '),
        ),
        plain(item?.title),
      ],
      year: [
        /\d{4}/.exec(fields.date ?? fields.year ?? '')?.[0] ?? '',
        String(
          item?.issued?.['date-parts']?.[0]?.[0] ?? /\d{4}/.exec(item?.issued?.literal ?? '')?.[0] ?? '',
        ),
      ],
      doi: [
        plain(fields.doi)
          .replace(/^.*?(?=10\.)/, '')
          .replaceAll('\\', ''),
        plain(item?.DOI),
      ],
    };
    for (const [what, [their, our]] of Object.entries(pairs)) {
      if (!item && what !== 'entry') continue;
      compared += 1;
      if (their !== our) differences.push({file, key, what, their, our});
    }
  }
}
for (const {file, key, what, their, our} of differences.slice(0, limit)) {
  console.log(`${what} of ${key} (${file})\n  theirs ${their.slice(0, 200)}\n  ours   ${our.slice(0, 200)}`);
}
console.log(`${entries} entries, ${compared} values compared, ${differences.length} differ`);
