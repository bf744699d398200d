import type {ChartWords} from './chart-words.js';

export const en: ChartWords = {
  titles: {
    mof: 'Parts open, by release date',
    osai: 'OSAI score, by release date',
    license: 'Licence of the weights, by release date',
  },
  axes: {mof: 'parts open, of 17', osai: 'points, of 12', license: 'licence of the weights'},
  freedoms: {
    closed: 'closed',
    'non-commercial': 'non-commercial',
    limited: 'limited',
    reciprocal: 'copyleft',
    permissive: 'permissive',
  },
  table: 'The numbers as a table',
  model: 'Model',
  released: 'Released',
  value: 'Value',
  whisker: 'up to here if all unknown parts were open',
  notes: {
    mof: 'Counts of MOF components, not a score.',
    osai: 'Points as the European Open Source AI Index gives them, CC BY 4.0.',
    license: 'Our own order of licences by what they withhold; no framework publishes one.',
  },
  notPlaced: (names) => `Not placed, since nothing tells: ${names}.`,
  of: (value, of) => `${value} of ${of}`,
  range: (open, most, of) => `${open} to ${most} of ${of}`,
  point: (name, date, value) => `${name}, ${date}: ${value}`,
  plot: (count) => `${count} models by release date; the table below says the same`,
  missingOrganization: (name, nearest) =>
    nearest ? `no organisation “${name}”; did you mean ${nearest}?` : `no organisation “${name}” in the data`,
  unknownMeasure: (name, nearest) =>
    nearest
      ? `no measure “${name}”; did you mean ${nearest}?`
      : `no measure “${name}”; there are mof, osai and license`,
  none: 'no models named; write models="deepseek-r1 olmo-2" or organizations="openai meta", for example',
};
