import type {CitationCardWords} from './citation-card-words.js';

export const es: CitationCardWords = {
  entry: (number) => `Entrada ${number} de la lista`,
  entryUnnumbered: 'Entrada de la lista',

  abstract: 'Resumen',
  pdf: 'PDF',
  allAuthors: (count) => `los ${count} autores`,
  copyBibtex: 'Copiar BibTeX',
  copyCitation: 'Copiar la referencia',
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar; el texto está seleccionado',

  missingReference: (key, nearest) =>
    `ninguna referencia «${key}»${nearest ? `; ¿quiso decir «${nearest}»?` : ''}`,
  unreachable: (key) => `no se pudo cargar la referencia «${key}»`,
  noReferenceGiven: 'ninguna referencia indicada: escriba cite="clave" o reference="…"',
  noCitations: 'aquí todavía no se cita nada',
  unknownFormat: (name) => `ningún formato «${name}»: escriba numeric, author-date o short`,
  missingElement: (id) => `ningún elemento con el id «${id}» en esta página`,
};
