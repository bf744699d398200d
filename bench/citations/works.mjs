/** The works and the post that every contender shows: 400 works, cited 1,000 times. Always the same. */
const names = ['Vaswani', 'Okafor', 'van der Berg', 'Müller', 'Tanaka', 'García', 'Liesenfeld', 'O’Brien'];
const subjects = ['attention', 'openness', 'licences', 'language models', 'training data', 'reproducibility'];
const venues = ['Journal of Open Models', 'Proceedings of the Meeting on Openness', 'Nature Licences'];

export function worksOf(count) {
  return Array.from({length: count}, (_, index) => ({
    id: `${names[index % names.length].toLowerCase().replace(/[^a-zü]/g, '')}${2000 + (index % 25)}n${index}`,
    type: 'article-journal',
    title: `On ${subjects[index % subjects.length]} and ${subjects[(index + 1 + (index % 5)) % subjects.length]}, part ${index + 1}`,
    author: Array.from({length: 1 + (index % 5)}, (_, at) => ({
      family: names[(index + at * 3) % names.length],
      given: 'ABCDEFG'[(index + at) % 7],
    })),
    issued: {'date-parts': [[2000 + (index % 25)]]},
    'container-title': venues[index % venues.length],
    volume: String(1 + (index % 40)),
    page: `${index + 1}–${index + 12}`,
    DOI: `10.5555/example.${index + 1}`,
    ...(index % 4 === 0 && {
      abstract: `What was done in part ${index + 1}, and what it came to. `.repeat(4).trim(),
    }),
  }));
}

/** The place of the work that the n-th citation names: every work once, then some again. */
export const citedWork = (citation, count) => (citation < count ? citation : (citation * 7) % count);

/** A reference as an author without a tool writes it. */
export const referenceText = ({author, issued, title, volume, page, 'container-title': venue}) =>
  `${author.map(({family, given}) => `${family}, ${given}.`).join(', ')} (${issued['date-parts'][0][0]}). ${title}. ${venue} ${volume}, ${page}.`;

export const doiUrl = ({DOI}) => `https://doi.org/${DOI}`;

export const bibtexOf = (works) =>
  works
    .map(
      ({id, author, title, issued, volume, page, DOI, 'container-title': venue}) => `@article{${id},
  author  = {${author.map(({family, given}) => `${family}, ${given}.`).join(' and ')}},
  title   = {{O}n what {\\"o}ne did: ${title}, in $O(n^2)$},
  journal = {${venue}},
  year    = {${issued['date-parts'][0][0]}},
  volume  = {${volume}},
  pages   = {${page.replace('–', '--')}},
  doi     = {${DOI}},
  url     = {https://example.org/a\\_b/${id}}
}`,
    )
    .join('\n\n');

/**
 * Paragraphs of four sentences, each with a citation.
 *
 * @param cite - Markup of the n-th citation: of the work at a place, around some words.
 */
export function post(citations, count, cite) {
  const paragraphs = [];
  for (let at = 0; at < citations; at += 4) {
    const sentences = Array.from({length: Math.min(4, citations - at)}, (_, next) => {
      const citation = at + next;
      return `It was found ${cite(citation, citedWork(citation, count), `that claim ${citation + 1} holds`)} for most of the models that were tried.`;
    });
    paragraphs.push(`<p>${sentences.join(' ')}</p>`);
  }
  return paragraphs.join('\n');
}
