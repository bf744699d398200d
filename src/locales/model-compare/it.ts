import {formatList} from '../format.js';
import type {ModelCompareWords} from './model-compare-words.js';

const word = (count: number): string =>
  (
    ({2: 'Due', 3: 'Tre', 4: 'Quattro', 5: 'Cinque', 6: 'Sei', 7: 'Sette', 8: 'Otto', 9: 'Nove'}) as Record<
      number,
      string
    >
  )[count] ?? String(count);

export const it: ModelCompareWords = {
  title: (count) => `${word(count)} modelli, parte per parte`,
  showAll: 'Mostra tutte le parti',
  showDifferences: 'Mostra solo le differenze',
  same: 'Uguale in tutti: ',
  sameParts: (parts) =>
    `${formatList(
      parts.map(({component, state}) => `${component.toLowerCase()} (${state})`),
      'it',
    )}.`,
  noDifference: 'Nessuna parte differisce.',
  sortBy: (name) => `Ordina per ${name}`,
  meanings: {
    open: 'licenza aperta o lettura libera',
    restricted: 'a condizioni o dietro un modulo',
    partial: 'solo una parte',
    closed: 'non pubblicato',
    unknown: 'nessuna fonte lo dice',
  },
};
