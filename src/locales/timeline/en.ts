import type {TimelineWords} from './timeline-words.js';

export const en: TimelineWords = {
  title: 'Who opened, who closed',
  kinds: {
    release: 'released',
    opening: 'opened more',
    restriction: 'opened less',
    license: 'licence changed',
    leak: 'leaked',
    statement: 'said',
    organization: 'organisation',
  },
  happened: (kind) => `${kind}: `,
  show: 'Show',
  inWords: (count) => (count === 1 ? 'The event in words' : `The ${count} events in words`),
  plot: (names, first, last) =>
    `Events of ${names} from ${first} to ${last}; the list below says the same in words`,
  note: 'Which way an event points is an editorial reading; dates and licences are as in the sources.',
  to: (date) => `Events to ${date}.`,
  missing: (name, nearest) =>
    nearest ? `no organisation “${name}”; did you mean ${nearest}?` : `no organisation “${name}” in the data`,
  unreachable: (name) => `the data on “${name}” could not be loaded`,
  noEvents: (name) => `no events of ${name} are known`,
  unknownKind: (name, nearest) =>
    nearest ? `no kind of event “${name}”; did you mean ${nearest}?` : `no kind of event “${name}”`,
  none: 'no organisation named; write organizations="openai meta", for example',
};
