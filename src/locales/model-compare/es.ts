import {formatList} from '../format.js';
import type {ModelCompareWords} from './model-compare-words.js';

const word = (count: number): string =>
  (
    ({2: 'Dos', 3: 'Tres', 4: 'Cuatro', 5: 'Cinco', 6: 'Seis', 7: 'Siete', 8: 'Ocho', 9: 'Nueve'}) as Record<
      number,
      string
    >
  )[count] ?? String(count);

export const es: ModelCompareWords = {
  title: (count) => `${word(count)} modelos, parte por parte`,
  showAll: 'Mostrar todas las partes',
  showDifferences: 'Mostrar solo las diferencias',
  same: 'Igual en todos: ',
  sameParts: (parts) =>
    `${formatList(
      parts.map(({component, state}) => `${component.toLowerCase()} (${state})`),
      'es',
    )}.`,
  noDifference: 'Ninguna parte difiere.',
  sortBy: (name) => `Ordenar por ${name}`,
  meanings: {
    open: 'licencia abierta o lectura libre',
    restricted: 'con límites o tras un formulario',
    partial: 'solo una parte',
    closed: 'no publicado',
    unknown: 'ninguna fuente lo dice',
  },
};
