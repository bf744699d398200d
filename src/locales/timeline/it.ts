import type {TimelineWords} from './timeline-words.js';

export const it: TimelineWords = {
  title: 'Chi ha aperto, chi ha chiuso',
  kinds: {
    release: 'pubblicato',
    opening: 'più aperto',
    restriction: 'meno aperto',
    license: 'licenza cambiata',
    leak: 'trapelato',
    statement: 'dichiarazione',
    organization: 'organizzazione',
  },
  happened: (kind) => `${kind}: `,
  show: 'Mostra',
  inWords: (count) => (count === 1 ? 'L’evento in parole' : `I ${count} eventi in parole`),
  plot: (names, first, last) =>
    `Eventi di ${names} dal ${first} al ${last}; l’elenco sottostante dice lo stesso a parole`,
  note: 'Il verso di un evento è una lettura redazionale; date e licenze sono quelle delle fonti.',
  to: (date) => `Eventi fino al ${date}.`,
  missing: (name, nearest) =>
    nearest
      ? `nessuna organizzazione “${name}”; forse ${nearest}?`
      : `nessuna organizzazione “${name}” nei dati`,
  unreachable: (name) => `impossibile caricare i dati su “${name}”`,
  noEvents: (name) => `non si conoscono eventi di ${name}`,
  unknownKind: (name, nearest) =>
    nearest ? `nessun tipo di evento “${name}”; forse ${nearest}?` : `nessun tipo di evento “${name}”`,
  none: 'nessuna organizzazione indicata; scrivere per esempio organizations="openai meta"',
};
