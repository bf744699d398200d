import type {ComponentId, State} from '../../domain/openness/components.js';
import type {Topic} from '../../domain/openness/topics.js';
import {capital} from '../capital.js';
import {formatList} from '../format.js';
import {claimsInWords} from './claims.js';
import type {ModelWords} from './model-words.js';
import {sizesInWords, type SizeWords} from './sizes.js';

const components: Record<ComponentId, string> = {
  'model-architecture': 'Arquitectura del modelo',
  'data-preprocessing-code': 'Código de preparación de datos',
  'training-code': 'Código de entrenamiento',
  'inference-code': 'Código de inferencia',
  'evaluation-code': 'Código de evaluación',
  'supporting-libraries-and-tools': 'Bibliotecas y herramientas',
  'final-model-parameters': 'Pesos finales',
  'intermediate-model-parameters': 'Pesos intermedios',
  datasets: 'Conjuntos de datos',
  'evaluation-data': 'Datos de evaluación',
  'model-metadata': 'Metadatos de entrenamiento',
  'sample-model-outputs': 'Ejemplos de resultados',
  'model-card': 'Ficha del modelo',
  'data-card': 'Ficha de datos',
  'technical-report': 'Informe técnico',
  'research-paper': 'Artículo de investigación',
  'evaluation-results': 'Resultados de la evaluación',
};

/** Endings of what agrees with a component; that of a single masculine one, such as *código*, is `o`. */
const endings: Partial<Record<ComponentId, 'a' | 'os' | 'as'>> = {
  'model-architecture': 'a',
  'supporting-libraries-and-tools': 'as',
  'final-model-parameters': 'os',
  'intermediate-model-parameters': 'os',
  datasets: 'os',
  'evaluation-data': 'os',
  'model-metadata': 'os',
  'sample-model-outputs': 'os',
  'model-card': 'a',
  'data-card': 'a',
  'evaluation-results': 'os',
};

/** Articles apart, since *de* takes one of them in. */
const nouns: Record<Topic, readonly ['el' | 'los', string]> = {
  weights: ['los', 'pesos'],
  'inference-code': ['el', 'código de inferencia'],
  checkpoints: ['los', 'pesos intermedios'],
  data: ['los', 'datos'],
  'training-code': ['el', 'código de entrenamiento'],
  'evaluation-code': ['el', 'código de evaluación'],
  papers: ['los', 'artículos'],
};

const states: Record<State, string> = {
  open: 'abierto',
  restricted: 'con condiciones',
  partial: 'en parte',
  closed: 'cerrado',
  unknown: 'desconocido',
};

const classes = ['Sin clasificar', 'Clase I', 'Clase II', 'Clase III'] as const;

const sizes: SizeWords = {
  parameters: (sizes) => `${sizes} parámetros`,
  mixture: (total, active) => `${total} parámetros, ${active}`,
  active: (size) => `${size} activos`,
  upTo: (size) => `hasta ${size}`,
  range: (least, most) => `de ${least} a ${most}`,
  class: (size) => `unos ${size}`,
  textEncoder: (size) => `codificador de texto ${size}`,
  aside: (text) => ` (${text})`,
  separator: ', ',
};

const list = (items: readonly string[]) => formatList(items, 'es');
const agreeing = (state: State, ending: string) =>
  state === 'restricted' || state === 'partial' ? states[state] : states[state].slice(0, -1) + ending;
const counted = (state: State, count: number) => agreeing(state, count === 1 ? 'a' : 'as');
const named = (topics: readonly Topic[]) => list(topics.map((topic) => nouns[topic].join(' ')));
const partOf = (topics: readonly Topic[]) =>
  list(topics.map((topic) => `${nouns[topic][0] === 'el' ? 'del' : 'de los'} ${nouns[topic][1]}`));

function sentence(topics: readonly Topic[], one: string, many: string): string {
  if (topics.length === 0) return '';
  const single = topics.length === 1 && nouns[topics[0]!][0] === 'el';
  return `${capital(named(topics))} ${single ? one : many}.`;
}

const lacking = (label: string, ids: readonly ComponentId[]) =>
  ids.length &&
  `${label}: ${ids.length > 3 ? `${ids.length} partes` : list(ids.map((id) => components[id].toLowerCase()))}`;

const modalities: Readonly<Record<string, string>> = {
  text: 'texto',
  image: 'imagen',
  code: 'código',
  video: 'vídeo',
  audio: 'audio',
  math: 'matemáticas',
};

export const es: ModelWords = {
  components,
  kinds: {code: 'Código', data: 'Datos', document: 'Documentos'},
  states,
  stateOf: (component, state) => agreeing(state, endings[component] ?? 'o'),
  counted,
  frameworks: {
    mof: ['Model Openness Framework', 'MOF'],
    osai: ['Open Source AI Index', 'OSAI'],
    fmti: ['Transparency Index', 'Transparency Index'],
    osaid: ['Open Source AI Definition', 'OSAID'],
  },
  headings: {parts: 'Partes', verdicts: 'Los veredictos, cada uno en sus términos', sources: 'Fuentes'},
  modality: (kind) => modalities[kind] ?? kind,
  access: {
    download: 'descarga libre',
    'gated download': 'descarga tras un formulario',
    'API only': 'solo por API',
  },
  links: {huggingface: 'Hugging Face', paper: 'Artículo', homepage: 'Página del modelo'},

  label: (text) => `${text}: `,
  glyph: (name, tally) =>
    `${name}: de 17 partes, ${list(
      Object.entries(tally)
        .filter(([, count]) => count)
        .map(([state, count]) => `${count} ${counted(state as State, count)}`),
    )}`,
  badge: (glyph, weights) => `${glyph}; ${weights}`,
  openOf: (open, total) => `${open} de ${total} ${counted('open', open)}`,
  ofParts: (total) => `de ${total} partes`,
  parameters: (given) => sizesInWords(given, sizes),
  stateWithLicense: (state, license) => `${state}, ${license}`,
  noLicense: 'sin licencia',
  lead(topics, gated) {
    const form = gated ? ', tras un formulario' : '';
    return [
      sentence(topics.open, 'es abierto', 'son abiertos'),
      sentence(
        topics.restricted,
        `se ofrece con las condiciones del desarrollador${form}`,
        `se ofrecen con las condiciones del desarrollador${form}`,
      ),
      topics.partial.length ? `Solo una parte ${partOf(topics.partial)} es pública.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  withheld: (topics) =>
    topics.length
      ? {label: 'Sin publicar: ', text: `${named(topics)}.`}
      : {text: 'Ninguna fuente dice que algo haya quedado sin publicar.'},
  notYetReleased: (date) => `El ${date} aún no se había publicado.`,
  weights: (state) =>
    ({
      open: 'pesos abiertos',
      restricted: 'pesos con condiciones',
      partial: 'pesos publicados en parte',
      closed: 'pesos cerrados',
      unknown: 'estado de los pesos desconocido',
    })[state],

  mofClass: (value) => classes[value],
  mofWhy({included, required, next, missing, unlicensed, invalid}) {
    if (!next) return 'todas las partes que pide la clase I';
    return [
      `${included || 'ninguna'} de las ${required} partes que pide la ${classes[next].replace('C', 'c')}`,
      lacking('sin publicar', missing),
      lacking('sin licencia', unlicensed),
      lacking('con licencia no abierta', invalid),
    ]
      .filter(Boolean)
      .join('; ');
  },
  rated: (version, date, rated) =>
    rated ? `${version}, ${rated}, ${date}` : `${version}, registro del ${date}`,
  edition: (version, date) => `${version}, ${date}`,
  yearEdition: (version, date) => `edición de ${version}, ${date}`,
  score: (points, of) => `${points} de ${of}`,
  withBase: (base) => `evaluado con su base, ${base}`,
  sameFamily: (rated) => `evalúa ${rated}, de la misma familia`,
  ratesCompany: 'evalúa la empresa, no el modelo',
  ofCompany: (name) => ` (${name})`,
  notRated: 'sin evaluar',
  notReviewed: 'sin examinar',
  notReviewedWhy: 'la OSI no ha examinado este modelo',
  reviewedBy: (name) => `examinado por ${name}`,
  osaid: {meets: 'la cumple', 'does not meet': 'no la cumple', unclear: 'no está claro'},

  facts: (first, last) =>
    `Fecha de los datos: ${first}${first === last ? '' : ` – ${last}`}; cada estado enlaza con su fuente.`,
  credit: (names) => `Datos de ${list(names)}: CC BY 4.0.`,
  disagree: {
    label: 'Las fuentes no coinciden',
    about: (component) => ` sobre la licencia del componente «${component.toLowerCase()}». `,
    claims: (claims) =>
      claimsInWords(claims, '; ', '.', ({license, source, date}) => [
        `${license} según `,
        source,
        ` (${date})`,
      ]),
  },

  missingModel: (name, nearest) =>
    nearest ? `ningún modelo «${name}»; ¿quiso decir ${nearest}?` : `ningún modelo «${name}» en los datos`,
  unreachable: (name) => `no se pudieron cargar los datos de «${name}»`,
  noModelGiven: 'ningún modelo indicado; escriba, por ejemplo, model="deepseek-r1"',
};
