/** What a reader of real bibliographies must get right: a source, and what is right of the answer. */

const text = (value) =>
  String(value ?? '')
    .replace(/<sup>2<\/sup>/g, '²')
    .replace(/<sub>1<\/sub>/g, '₁')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
const year = (issued) =>
  typeof issued === 'string'
    ? issued.slice(0, 4)
    : String(issued?.['date-parts']?.[0]?.[0] ?? issued?.literal ?? '');
const family = (name) => name?.family ?? name?.literal;
const first = ({items}) => items[0] ?? {};
const author = (answer, index = 0) => first(answer).author?.[index] ?? {};

/** @type {[name: string, source: string, right: (answer: {items: any[], problems: string[]}) => unknown][]} */
export const points = [
  ['nested braces', '@book{a, title={A {Study {of {B}}}}}', (a) => text(first(a).title) === 'A Study of B'],
  [
    '@string and #',
    '@string{n = "Neural"} @string{m = n # " Nets"} @article{a, title={T}, journal = m # " 30"}',
    (a) => text(first(a)['container-title']) === 'Neural Nets 30',
  ],
  [
    'crossref, parent after child',
    '@inproceedings{a, crossref={b}, title={T}} @proceedings{b, title={Proc}, year=2021}',
    (a) => text(first(a)['container-title']) === 'Proc' && year(first(a).issued) === '2021',
  ],
  [
    'xdata',
    '@xdata{x, publisher={P}} @book{a, xdata={x}, title={T}}',
    ({items}) => items.some((i) => i.title && text(i.publisher) === 'P'),
  ],
  ['{\\"o}', '@book{a, title={G{\\"o}del}}', (a) => first(a).title === 'Gödel'],
  ["{\\'\\i} in NFC", "@book{a, title={Mart{\\'\\i}nez \\'{\\i}}}", (a) => first(a).title === 'Martínez í'],
  ['{\\aa}', '@book{a, title={{\\aa}ngstr{\\"o}m}}', (a) => text(first(a).title) === 'ångström'],
  ['\\~n in a name', '@book{a, title={T}, author={Brise\\~no, A.}}', (a) => author(a).family === 'Briseño'],
  [
    'particles',
    '@book{a, title={T}, author={Ludwig van Beethoven}}',
    (a) =>
      author(a).family === 'Beethoven' &&
      (author(a)['non-dropping-particle'] ?? author(a)['dropping-particle']) === 'van',
  ],
  [
    'Jr',
    '@book{a, title={T}, author={King, Jr, Martin}}',
    (a) => author(a).suffix === 'Jr' && author(a).family === 'King',
  ],
  [
    '{{Meta AI}}',
    '@book{a, title={T}, author={{Meta AI}}}',
    (a) => family(author(a)) === 'Meta AI' && !author(a).given,
  ],
  ['and others', '@book{a, title={T}, author={Doe, J. and others}}', (a) => first(a).author?.length === 1],
  ['date=', '@book{a, title={T}, date={2020-05-17}}', (a) => year(first(a).issued) === '2020'],
  ['math', '@book{a, title={On $O(n^2)$ and $x_1$}}', (a) => text(first(a).title) === 'On O(n²) and x₁'],
  [
    '\\_ \\% \\& in a URL',
    '@book{a, title={T}, url={https://e.org/a\\_b\\%20?c=1\\&d=2}}',
    (a) => first(a).URL === 'https://e.org/a_b%20?c=1&d=2',
  ],
  [
    'DOI as URL, with \\_',
    '@book{a, title={T}, doi={https://doi.org/10.1000/a\\_b}}',
    (a) => first(a).DOI === '10.1000/a_b',
  ],
  [
    'broken entry skipped, rest kept',
    '@book{x, title={A {b}, year=2000\n@book{a, title={T}}\n',
    ({items}) =>
      items
        .filter((i) => i.title)
        .map((i) => text(i.title))
        .join() === 'T',
  ],
  [
    'its line and column told',
    '@book{a, title={T}}\n@book{x, title={A {b}, year=2000\n@book{c, title={T}}\n',
    ({problems}) => problems.some((p) => /\b2\b/.test(p) && /\b(16|1)\b/.test(p)),
  ],
  [
    'missing comma',
    '@book{a, title={T} year=2000}',
    (a) => text(first(a).title) === 'T' && year(first(a).issued) === '2000',
  ],
  [
    'BOM and CRLF',
    '\uFEFF@book{a,\r\n title={T\r\n  U}\r\n}\r\n',
    (a) => first(a).id === 'a' && text(first(a).title) === 'T U',
  ],
  [
    'duplicate key, first kept and told',
    '@book{a, title={T}} @book{a, title={U}}',
    ({items, problems}) => items.length === 1 && text(items[0].title) === 'T' && problems.length === 1,
  ],
  ['keys with : + . é', '@book{gö:del+1.a, title={T}}', (a) => first(a).id === 'gö:del+1.a'],
];
