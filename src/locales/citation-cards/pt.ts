import type {CitationCardWords} from './citation-card-words.js';

export const pt: CitationCardWords = {
  entry: (number) => `Entrada ${number} da lista`,
  entryUnnumbered: 'Entrada da lista',

  abstract: 'Resumo',
  pdf: 'PDF',
  allAuthors: (count) => `os ${count} autores`,
  copyBibtex: 'Copiar BibTeX',
  copyCitation: 'Copiar referência',
  copied: 'Copiado',
  copyFailed: 'Não foi possível copiar; o texto está selecionado',

  missingReference: (key, nearest) =>
    `nenhuma referência “${key}”${nearest ? `; queria dizer “${nearest}”?` : ''}`,
  unreachable: (key) => `não foi possível carregar a referência “${key}”`,
  noReferenceGiven: 'nenhuma referência indicada: escreva cite="chave" ou reference="…"',
  noCitations: 'ainda nada é citado aqui',
  unknownFormat: (name) => `nenhum formato “${name}”: escreva numeric, author-date ou short`,
  missingElement: (id) => `nenhum elemento com o id “${id}” nesta página`,
};
