import {formatList} from '../format.js';
import type {ModelCompareWords} from './model-compare-words.js';

const word = (count: number): string =>
  (
    ({2: 'Two', 3: 'Three', 4: 'Four', 5: 'Five', 6: 'Six', 7: 'Seven', 8: 'Eight', 9: 'Nine'}) as Record<
      number,
      string
    >
  )[count] ?? String(count);

export const en: ModelCompareWords = {
  title: (count) => `${word(count)} models, part by part`,
  showAll: 'Show every part',
  showDifferences: 'Show only differences',
  same: 'The same in all: ',
  sameParts: (parts) =>
    `${formatList(
      parts.map(({component, state}) => `${component.toLowerCase()} (${state})`),
      'en',
    )}.`,
  noDifference: 'None of the parts differs.',
  sortBy: (name) => `Sort by ${name}`,
  meanings: {
    open: 'open licence, or free to read',
    restricted: 'on terms, or behind a gate',
    partial: 'only some of it',
    closed: 'not released',
    unknown: 'no source says',
  },
};
