/** Answers in the shapes that registrars and arXiv send; works and words are made up. */

/** Crossref: lists for texts, a type of its own, JATS, `[[null]]`, the work’s whole bibliography. */
export const crossref = {
  indexed: {'date-parts': [[2026, 3, 1]], 'date-time': '2026-03-01T00:00:00Z', timestamp: 1772323200000},
  'reference-count': 2,
  publisher: 'A Publisher',
  issue: '7',
  license: [{URL: 'https://example.org/tdm', 'content-version': 'tdm', 'delay-in-days': 0}],
  'published-print': {'date-parts': [[2021, 5, 28]]},
  DOI: '10.5555/Deep.1',
  type: 'journal-article',
  created: {'date-parts': [[2021, 5, 26]]},
  page: '436-444',
  source: 'Crossref',
  title: ['Deep <i>nets</i> of\n          CO<sub>2</sub> &amp; more'],
  prefix: '10.5555',
  volume: '521',
  author: [
    {given: 'Ada', family: 'Rossi', sequence: 'first', affiliation: [{name: 'A University'}]},
    {given: 'Jan', family: 'de Vries', suffix: 'Jr.', sequence: 'additional', affiliation: []},
    {name: 'The Nets Collaboration', sequence: 'additional', affiliation: []},
  ],
  reference: [{key: 'ref1', 'doi-asserted-by': 'crossref', DOI: '10.5555/other'}],
  'container-title': ['A Journal'],
  'original-title': [],
  language: 'en',
  abstract:
    '<jats:title>Abstract</jats:title><jats:sec id="s1"><jats:title>Aims</jats:title><jats:p xml:lang="en">We find <mml:math xmlns:mml="x"><mml:mi>x</mml:mi></mml:math> &lt; 3.</jats:p></jats:sec><jats:p>It is <jats:italic>new</jats:italic>.</jats:p>',
  issued: {'date-parts': [[null]]},
  URL: 'http://dx.doi.org/10.5555/deep.1',
  subtitle: ['A study'],
  ISSN: ['0000-0000', '1111-1111'],
  subject: [],
};

/** DataCite: an address for an id, names as they come, an address of its own. */
export const datacite = {
  type: 'article',
  id: 'https://doi.org/10.5555/data.2',
  categories: ['Computation and Language (cs.CL)'],
  author: [{family: 'Rossi', given: 'Ada'}, {literal: 'A Small Team'}],
  issued: {'date-parts': [[2024, 2]]},
  abstract: 'First line\n  and second.',
  DOI: '10.5555/DATA.2',
  publisher: 'A Repository',
  title: 'A data set',
  URL: 'https://repository.example/2',
  version: '1.1',
  copyright: 'Creative Commons',
};

interface Paper {
  readonly id: string;
  readonly title: string;
  readonly authors?: readonly string[];
  readonly published?: string;
  readonly comment?: string;
  readonly doi?: string;
  readonly summary?: string;
}

const entry = ({id, title, authors = [], published = '2017-06-12', comment, doi, summary}: Paper) => `
  <entry>
    <id>http://arxiv.org/abs/${id}</id>
    <updated>2023-08-02T00:41:18Z</updated>
    <published>${published}T17:57:34Z</published>
    <title>${title}</title>
    <summary>  ${summary ?? 'We say\nsomething.'}
</summary>
${authors.map((name) => `    <author><name>${name}</name></author>`).join('\n')}
    ${comment ? `<arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">${comment}</arxiv:comment>` : ''}
    ${doi ? `<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">${doi}</arxiv:doi>` : ''}
    <link href="http://arxiv.org/abs/${id}" rel="alternate" type="text/html"/>
    <link title="pdf" href="http://arxiv.org/pdf/${id}" rel="related" type="application/pdf"/>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
  </entry>`;

/** arXiv’s feed about some papers. */
export const feed = (papers: readonly Paper[]) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <link href="http://arxiv.org/api/query?search_query%3D%26id_list%3Dx" rel="self" type="application/atom+xml"/>
  <title type="html">ArXiv Query: search_query=&amp;id_list=x&amp;start=0&amp;max_results=10</title>
  <id>http://arxiv.org/api/x</id>
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${papers.length}</opensearch:totalResults>
${papers.map(entry).join('')}
</feed>`;

/** What arXiv answers when it cannot read one of the ids. */
export const feedError = (id: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title type="html">ArXiv Query</title>
  <entry>
    <id>http://arxiv.org/api/errors#incorrect_id_format_for_${id}</id>
    <title>Error</title>
    <summary>incorrect id format for ${id}</summary>
    <author><name>arXiv api core</name></author>
  </entry>
</feed>`;
