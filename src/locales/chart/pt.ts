import type {ChartWords} from './chart-words.js';

export const pt: ChartWords = {
  titles: {
    mof: 'Partes abertas, por data de publicação',
    osai: 'Pontuação OSAI, por data de publicação',
    license: 'Licença dos pesos, por data de publicação',
  },
  axes: {mof: 'partes abertas, de 17', osai: 'pontos, de 12', license: 'licença dos pesos'},
  freedoms: {
    closed: 'fechada',
    'non-commercial': 'não comercial',
    limited: 'com limites',
    reciprocal: 'copyleft',
    permissive: 'permissiva',
  },
  table: 'Os números em tabela',
  model: 'Modelo',
  released: 'Publicado',
  value: 'Valor',
  whisker: 'até aqui se todas as partes desconhecidas fossem abertas',
  notes: {
    mof: 'Contagem de componentes do MOF, não uma nota.',
    osai: 'Pontos segundo o European Open Source AI Index, CC BY 4.0.',
    license: 'Ordem nossa das licenças segundo o que negam; nenhum referencial publica uma.',
  },
  notPlaced: (names) => `Por situar, porque nada o diz: ${names}.`,
  of: (value, of) => `${value} de ${of}`,
  range: (open, most, of) => `de ${open} a ${most} de ${of}`,
  point: (name, date, value) => `${name}, ${date}: ${value}`,
  plot: (count) => `${count} modelos por data de publicação; a tabela abaixo diz o mesmo`,
  missingOrganization: (name, nearest) =>
    nearest
      ? `nenhuma organização “${name}”; queria dizer ${nearest}?`
      : `nenhuma organização “${name}” nos dados`,
  unknownMeasure: (name, nearest) =>
    nearest
      ? `nenhuma medida “${name}”; queria dizer ${nearest}?`
      : `nenhuma medida “${name}”; há mof, osai e license`,
  none: 'nenhum modelo indicado; escreva, por exemplo, models="deepseek-r1 olmo-2" ou organizations="openai meta"',
};
