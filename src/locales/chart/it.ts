import type {ChartWords} from './chart-words.js';

export const it: ChartWords = {
  titles: {
    mof: 'Parti aperte, per data di uscita',
    osai: 'Punteggio OSAI, per data di uscita',
    license: 'Licenza dei pesi, per data di uscita',
  },
  axes: {mof: 'parti aperte, su 17', osai: 'punti, su 12', license: 'licenza dei pesi'},
  freedoms: {
    closed: 'chiusa',
    'non-commercial': 'non commerciale',
    limited: 'con limiti',
    reciprocal: 'copyleft',
    permissive: 'permissiva',
  },
  table: 'I numeri in tabella',
  model: 'Modello',
  released: 'Uscita',
  value: 'Valore',
  whisker: 'fin qui se tutte le parti ignote fossero aperte',
  notes: {
    mof: 'Conteggio delle componenti MOF, non un punteggio.',
    osai: 'Punti assegnati dallo European Open Source AI Index, CC BY 4.0.',
    license: 'Un nostro ordine delle licenze secondo ciò che negano; nessun sistema ne pubblica uno.',
  },
  notPlaced: (names) => `Non collocati, perché nulla lo dice: ${names}.`,
  of: (value, of) => `${value} su ${of}`,
  range: (open, most, of) => `da ${open} a ${most} su ${of}`,
  point: (name, date, value) => `${name}, ${date}: ${value}`,
  plot: (count) => `${count} modelli per data di uscita; la tabella sottostante dice lo stesso`,
  missingOrganization: (name, nearest) =>
    nearest
      ? `nessuna organizzazione “${name}”; forse ${nearest}?`
      : `nessuna organizzazione “${name}” nei dati`,
  unknownMeasure: (name, nearest) =>
    nearest
      ? `nessuna misura “${name}”; forse ${nearest}?`
      : `nessuna misura “${name}”; ci sono mof, osai e license`,
  none: 'nessun modello indicato; scrivere per esempio models="deepseek-r1 olmo-2" oppure organizations="openai meta"',
};
