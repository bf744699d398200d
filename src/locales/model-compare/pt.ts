import {formatList} from '../format.js';
import type {ModelCompareWords} from './model-compare-words.js';

const word = (count: number): string =>
  (
    ({2: 'Dois', 3: 'Três', 4: 'Quatro', 5: 'Cinco', 6: 'Seis', 7: 'Sete', 8: 'Oito', 9: 'Nove'}) as Record<
      number,
      string
    >
  )[count] ?? String(count);

export const pt: ModelCompareWords = {
  title: (count) => `${word(count)} modelos, parte por parte`,
  showAll: 'Mostrar todas as partes',
  showDifferences: 'Mostrar só as diferenças',
  same: 'Igual em todos: ',
  sameParts: (parts) =>
    `${formatList(
      parts.map(({component, state}) => `${component.toLowerCase()} (${state})`),
      'pt',
    )}.`,
  noDifference: 'Nenhuma parte difere.',
  sortBy: (name) => `Ordenar por ${name}`,
  meanings: {
    open: 'licença aberta ou leitura livre',
    restricted: 'com limites ou mediante registo',
    partial: 'só uma parte',
    closed: 'não publicado',
    unknown: 'nenhuma fonte o diz',
  },
};
