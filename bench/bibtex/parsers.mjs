/** The parsers, each answering in CSL-JSON: `read(source)` gives items and what was complained of. */

const quiet = {sentenceCase: false, english: false, unsupported: 'ignore'};

/** What @retorquere/bibtex-parser gives, field by field as near to CSL as its own words are. */
function ofRetorquere({entries, errors}) {
  return {
    items: entries.map(({key, fields}) => ({
      id: key,
      title: fields.title,
      author: fields.author?.map(({name, lastName, firstName, prefix, suffix}) =>
        name
          ? {literal: name}
          : {family: lastName, given: firstName, 'non-dropping-particle': prefix, suffix},
      ),
      'container-title': fields.journaltitle ?? fields.journal ?? fields.booktitle,
      publisher: fields.publisher?.join(', '),
      issued: fields.date ?? fields.year,
      URL: fields.url,
      DOI: fields.doi,
    })),
    problems: errors.map(({error}) => error),
  };
}

/** @type {Record<string, {code: string, read: (library: any) => (source: string) => {items: any[], problems: string[]}}>} */
export const parsers = {
  'openness-elements': {
    code: `export {readBibtex} from '../../src/domain/references/bibtex.ts'`,
    read:
      ({readBibtex}) =>
      (source) => {
        const {items, issues} = readBibtex(source);
        return {items, problems: issues.map(({line, column, message}) => `${line}:${column} ${message}`)};
      },
  },
  '@retorquere/bibtex-parser': {
    code: `export {parse} from '@retorquere/bibtex-parser'`,
    read:
      ({parse}) =>
      (source) =>
        ofRetorquere(parse(source, quiet)),
  },
  '@citation-js/plugin-bibtex': {
    code: `import '@citation-js/plugin-bibtex'; export {plugins} from '@citation-js/core'`,
    read:
      ({plugins}) =>
      (source) => ({items: plugins.input.chain(source, {generateGraph: false}), problems: []}),
  },
  'biblatex-csl-converter': {
    code: `export {BibLatexParser, CSLExporter} from 'biblatex-csl-converter'`,
    read:
      ({BibLatexParser, CSLExporter}) =>
      (source) => {
        const {entries, errors} = new BibLatexParser(source, {
          processUnexpected: true,
          processUnknown: true,
        }).parse();
        const items = new CSLExporter(entries).parse();
        const ids = Object.values(entries).map(({entry_key: id}) => id);
        return {
          items: Object.values(items).map((item, index) => ({...item, id: ids[index]})),
          problems: errors.map((error) => JSON.stringify(error)),
        };
      },
  },
  'bibtex-parse': {
    code: `export {entries} from 'bibtex-parse'`,
    read:
      ({entries}) =>
      (source) => ({
        items: entries(source).map((entry) => ({
          id: entry.key,
          title: entry.TITLE,
          author: entry.AUTHOR?.split(' and ').map((literal) => ({literal})),
          'container-title': entry.JOURNAL ?? entry.BOOKTITLE,
          publisher: entry.PUBLISHER,
          issued: entry.DATE ?? String(entry.YEAR ?? ''),
          URL: entry.URL,
          DOI: entry.DOI,
        })),
        problems: [],
      }),
  },
};
