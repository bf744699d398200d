import type {ChartWords} from './chart-words.js';

export const es: ChartWords = {
  titles: {
    mof: 'Partes abiertas, por fecha de publicación',
    osai: 'Puntuación OSAI, por fecha de publicación',
    license: 'Licencia de los pesos, por fecha de publicación',
  },
  axes: {mof: 'partes abiertas, de 17', osai: 'puntos, de 12', license: 'licencia de los pesos'},
  freedoms: {
    closed: 'cerrada',
    'non-commercial': 'no comercial',
    limited: 'con límites',
    reciprocal: 'copyleft',
    permissive: 'permisiva',
  },
  table: 'Las cifras en una tabla',
  model: 'Modelo',
  released: 'Publicado',
  value: 'Valor',
  whisker: 'hasta aquí si todas las partes desconocidas fueran abiertas',
  notes: {
    mof: 'Recuento de componentes del MOF, no una nota.',
    osai: 'Puntos según el European Open Source AI Index, CC BY 4.0.',
    license: 'Orden propio de las licencias según lo que niegan; ningún marco publica uno.',
  },
  notPlaced: (names) => `Sin situar, porque nada lo dice: ${names}.`,
  of: (value, of) => `${value} de ${of}`,
  range: (open, most, of) => `de ${open} a ${most} de ${of}`,
  point: (name, date, value) => `${name}, ${date}: ${value}`,
  plot: (count) => `${count} modelos por fecha de publicación; la tabla siguiente dice lo mismo`,
  missingOrganization: (name, nearest) =>
    nearest
      ? `ninguna organización «${name}»; ¿quiso decir ${nearest}?`
      : `ninguna organización «${name}» en los datos`,
  unknownMeasure: (name, nearest) =>
    nearest
      ? `ninguna medida «${name}»; ¿quiso decir ${nearest}?`
      : `ninguna medida «${name}»; hay mof, osai y license`,
  none: 'ningún modelo indicado; escriba, por ejemplo, models="deepseek-r1 olmo-2" u organizations="openai meta"',
};
