import type {TimelineWords} from './timeline-words.js';

export const pt: TimelineWords = {
  title: 'Quem abriu, quem fechou',
  kinds: {
    release: 'publicado',
    opening: 'mais aberto',
    restriction: 'menos aberto',
    license: 'licença alterada',
    leak: 'divulgado sem autorização',
    statement: 'declaração',
    organization: 'organização',
  },
  happened: (kind) => `${kind}: `,
  show: 'Mostrar',
  inWords: (count) =>
    count === 1 ? 'O acontecimento por palavras' : `Os ${count} acontecimentos por palavras`,
  plot: (names, first, last) =>
    `Acontecimentos de ${names} de ${first} a ${last}; a lista abaixo diz o mesmo por palavras`,
  note: 'O sentido de um acontecimento é uma leitura editorial; datas e licenças são as das fontes.',
  to: (date) => `Acontecimentos até ${date}.`,
  missing: (name, nearest) =>
    nearest
      ? `nenhuma organização “${name}”; queria dizer ${nearest}?`
      : `nenhuma organização “${name}” nos dados`,
  unreachable: (name) => `não foi possível carregar os dados de “${name}”`,
  noEvents: (name) => `não se conhecem acontecimentos de ${name}`,
  unknownKind: (name, nearest) =>
    nearest
      ? `nenhum tipo de acontecimento “${name}”; queria dizer ${nearest}?`
      : `nenhum tipo de acontecimento “${name}”`,
  none: 'nenhuma organização indicada; escreva, por exemplo, organizations="openai meta"',
};
