import type {TimelineWords} from './timeline-words.js';

export const fr: TimelineWords = {
  title: 'Qui a ouvert, qui a fermé',
  kinds: {
    release: 'publié',
    opening: 'plus ouvert',
    restriction: 'moins ouvert',
    license: 'licence modifiée',
    leak: 'fuite',
    statement: 'déclaration',
    organization: 'organisation',
  },
  happened: (kind) => `${kind}\u00a0: `,
  show: 'Afficher',
  inWords: (count) =>
    count === 1 ? 'L’événement en toutes lettres' : `Les ${count} événements en toutes lettres`,
  plot: (names, first, last) =>
    `Événements de ${names} de ${first} à ${last}\u202f; la liste ci-dessous dit la même chose`,
  note: 'Le sens d’un événement est une lecture éditoriale\u202f; dates et licences sont celles des sources.',
  to: (date) => `Événements jusqu’au ${date}.`,
  missing: (name, nearest) =>
    nearest
      ? `aucune organisation «\u202f${name}\u202f»\u202f; vouliez-vous dire ${nearest}\u202f?`
      : `aucune organisation «\u202f${name}\u202f» dans les données`,
  unreachable: (name) => `impossible de charger les données sur «\u202f${name}\u202f»`,
  noEvents: (name) => `aucun événement connu de ${name}`,
  unknownKind: (name, nearest) =>
    nearest
      ? `aucun type d’événement «\u202f${name}\u202f»\u202f; vouliez-vous dire ${nearest}\u202f?`
      : `aucun type d’événement «\u202f${name}\u202f»`,
  none: 'aucune organisation indiquée\u202f; écrivez par exemple organizations="openai meta"',
};
