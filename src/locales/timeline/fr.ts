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
  show: 'Afficher',
  inWords: (count) =>
    count === 1 ? 'L’événement en toutes lettres' : `Les ${count} événements en toutes lettres`,
  plot: (names, first, last) =>
    `Événements de ${names} de ${first} à ${last} ; la liste ci-dessous dit la même chose`,
  note: 'Le sens d’un événement est une lecture éditoriale ; dates et licences sont celles des sources.',
  to: (date) => `Événements jusqu’au ${date}.`,
  missing: (name, nearest) =>
    nearest
      ? `aucune organisation « ${name} » ; vouliez-vous dire ${nearest} ?`
      : `aucune organisation « ${name} » dans les données`,
  unreachable: (name) => `impossible de charger les données sur « ${name} »`,
  noEvents: (name) => `aucun événement connu de ${name}`,
  unknownKind: (name, nearest) =>
    nearest
      ? `aucun type d’événement « ${name} » ; vouliez-vous dire ${nearest} ?`
      : `aucun type d’événement « ${name} »`,
  none: 'aucune organisation indiquée ; écrivez par exemple organizations="openai meta"',
};
