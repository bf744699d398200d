import type {TimelineWords} from './timeline-words.js';

export const de: TimelineWords = {
  title: 'Wer öffnete, wer schloss',
  kinds: {
    release: 'veröffentlicht',
    opening: 'weiter geöffnet',
    restriction: 'weniger offen',
    license: 'Lizenz geändert',
    leak: 'durchgesickert',
    statement: 'Äußerung',
    organization: 'Organisation',
  },
  happened: (kind) => `${kind}: `,
  show: 'Zeigen',
  inWords: (count) => (count === 1 ? 'Das Ereignis in Worten' : `Die ${count} Ereignisse in Worten`),
  plot: (names, first, last) =>
    `Ereignisse von ${names} von ${first} bis ${last}; die Liste darunter sagt dasselbe in Worten`,
  note: 'In welche Richtung ein Ereignis weist, ist eine redaktionelle Lesart; Daten und Lizenzen stehen so in den Quellen.',
  to: (date) => `Ereignisse bis ${date}.`,
  missing: (name, nearest) =>
    nearest
      ? `keine Organisation „${name}“; ist ${nearest} gemeint?`
      : `keine Organisation „${name}“ in den Daten`,
  unreachable: (name) => `die Daten zu „${name}“ konnten nicht geladen werden`,
  noEvents: (name) => `von ${name} sind keine Ereignisse bekannt`,
  unknownKind: (name, nearest) =>
    nearest ? `keine Ereignisart „${name}“; ist ${nearest} gemeint?` : `keine Ereignisart „${name}“`,
  none: 'keine Organisation genannt; zum Beispiel organizations="openai meta" schreiben',
};
