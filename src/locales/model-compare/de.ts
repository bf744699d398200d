import {formatList} from '../format.js';
import type {ModelCompareWords} from './model-compare-words.js';

const word = (count: number): string =>
  (
    ({2: 'Zwei', 3: 'Drei', 4: 'Vier', 5: 'Fünf', 6: 'Sechs', 7: 'Sieben', 8: 'Acht', 9: 'Neun'}) as Record<
      number,
      string
    >
  )[count] ?? String(count);

export const de: ModelCompareWords = {
  title: (count) => `${word(count)} Modelle, Teil für Teil`,
  showAll: 'Alle Teile zeigen',
  showDifferences: 'Nur Unterschiede zeigen',
  same: 'Bei allen gleich: ',
  sameParts: (parts) =>
    `${formatList(
      parts.map(({component, state}) => `${component} (${state})`),
      'de',
    )}.`,
  noDifference: 'Kein Teil unterscheidet sich.',
  sortBy: (name) => `Nach ${name} ordnen`,
  meanings: {
    open: 'offene Lizenz oder frei lesbar',
    restricted: 'unter Auflagen oder nach Anmeldung',
    partial: 'nur ein Teil davon',
    closed: 'nicht veröffentlicht',
    unknown: 'keine Quelle sagt es',
  },
};
