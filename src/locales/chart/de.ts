import type {ChartWords} from './chart-words.js';

export const de: ChartWords = {
  titles: {
    mof: 'Offene Teile nach Erscheinungsdatum',
    osai: 'OSAI-Punkte nach Erscheinungsdatum',
    license: 'Lizenz der Gewichte nach Erscheinungsdatum',
  },
  axes: {mof: 'offene Teile, von 17', osai: 'Punkte, von 12', license: 'Lizenz der Gewichte'},
  freedoms: {
    closed: 'geschlossen',
    'non-commercial': 'nicht kommerziell',
    limited: 'mit Grenzen',
    reciprocal: 'Copyleft',
    permissive: 'freizügig',
  },
  table: 'Die Zahlen als Tabelle',
  model: 'Modell',
  released: 'Erschienen',
  value: 'Wert',
  whisker: 'bis hier, wenn alle unbekannten Teile offen wären',
  notes: {
    mof: 'Gezählt sind MOF-Komponenten; das ist keine Note.',
    osai: 'Punkte nach dem European Open Source AI Index, CC BY 4.0.',
    license:
      'Unsere eigene Ordnung der Lizenzen nach dem, was sie verwehren; kein Rahmenwerk veröffentlicht eine.',
  },
  notPlaced: (names) => `Ohne Platz, weil nichts darüber bekannt ist: ${names}.`,
  of: (value, of) => `${value} von ${of}`,
  range: (open, most, of) => `${open} bis ${most} von ${of}`,
  point: (name, date, value) => `${name}, ${date}: ${value}`,
  plot: (count) => `${count} Modelle nach Erscheinungsdatum; die Tabelle darunter sagt dasselbe`,
  missingOrganization: (name, nearest) =>
    nearest
      ? `keine Organisation „${name}“; ist ${nearest} gemeint?`
      : `keine Organisation „${name}“ in den Daten`,
  unknownMeasure: (name, nearest) =>
    nearest
      ? `kein Maß „${name}“; ist ${nearest} gemeint?`
      : `kein Maß „${name}“; es gibt mof, osai und license`,
  none: 'keine Modelle genannt; zum Beispiel models="deepseek-r1 olmo-2" oder organizations="openai meta" schreiben',
};
