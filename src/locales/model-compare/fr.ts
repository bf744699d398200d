import {formatList} from '../format.js';
import type {ModelCompareWords} from './model-compare-words.js';

const word = (count: number): string =>
  (
    ({2: 'Deux', 3: 'Trois', 4: 'Quatre', 5: 'Cinq', 6: 'Six', 7: 'Sept', 8: 'Huit', 9: 'Neuf'}) as Record<
      number,
      string
    >
  )[count] ?? String(count);

export const fr: ModelCompareWords = {
  title: (count) => `${word(count)} modèles, partie par partie`,
  showAll: 'Afficher toutes les parties',
  showDifferences: 'N’afficher que les différences',
  same: 'Identique partout\u00a0: ',
  sameParts: (parts) =>
    `${formatList(
      parts.map(({component, state}) => `${component.toLowerCase()} (${state})`),
      'fr',
    )}.`,
  noDifference: 'Aucune partie ne diffère.',
  sortBy: (name) => `Trier selon ${name}`,
  meanings: {
    open: 'licence ouverte ou libre lecture',
    restricted: 'avec des limites ou sur inscription',
    partial: 'une partie seulement',
    closed: 'non publié',
    unknown: 'aucune source ne le dit',
  },
};
