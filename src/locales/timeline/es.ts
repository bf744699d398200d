import type {TimelineWords} from './timeline-words.js';

export const es: TimelineWords = {
  title: 'Quién abrió, quién cerró',
  kinds: {
    release: 'publicado',
    opening: 'más abierto',
    restriction: 'menos abierto',
    license: 'licencia cambiada',
    leak: 'filtrado',
    statement: 'declaración',
    organization: 'organización',
  },
  happened: (kind) => `${kind}: `,
  show: 'Mostrar',
  inWords: (count) => (count === 1 ? 'El suceso en palabras' : `Los ${count} sucesos en palabras`),
  plot: (names, first, last) =>
    `Sucesos de ${names} de ${first} a ${last}; la lista siguiente dice lo mismo en palabras`,
  note: 'El sentido de un suceso es una lectura editorial; fechas y licencias son las de las fuentes.',
  to: (date) => `Sucesos hasta el ${date}.`,
  missing: (name, nearest) =>
    nearest
      ? `ninguna organización «${name}»; ¿quiso decir ${nearest}?`
      : `ninguna organización «${name}» en los datos`,
  unreachable: (name) => `no se pudieron cargar los datos de «${name}»`,
  noEvents: (name) => `no se conocen sucesos de ${name}`,
  unknownKind: (name, nearest) =>
    nearest ? `ningún tipo de suceso «${name}»; ¿quiso decir ${nearest}?` : `ningún tipo de suceso «${name}»`,
  none: 'ninguna organización indicada; escriba, por ejemplo, organizations="openai meta"',
};
