import type {ComponentId, State} from '../../domain/openness/components.js';
import type {Topic} from '../../domain/openness/topics.js';
import {capital} from '../capital.js';
import {formatList} from '../format.js';
import {claimsInWords} from './claims.js';
import type {ModelWords} from './model-words.js';
import {sizesInWords, type SizeWords} from './sizes.js';

const components: Record<ComponentId, string> = {
  'model-architecture': 'Arquitetura do modelo',
  'data-preprocessing-code': 'Código de preparação dos dados',
  'training-code': 'Código de treino',
  'inference-code': 'Código de inferência',
  'evaluation-code': 'Código de avaliação',
  'supporting-libraries-and-tools': 'Bibliotecas e ferramentas',
  'final-model-parameters': 'Pesos finais',
  'intermediate-model-parameters': 'Pesos intermédios',
  datasets: 'Conjuntos de dados',
  'evaluation-data': 'Dados de avaliação',
  'model-metadata': 'Metadados de treino',
  'sample-model-outputs': 'Exemplos de resultados',
  'model-card': 'Ficha do modelo',
  'data-card': 'Ficha dos dados',
  'technical-report': 'Relatório técnico',
  'research-paper': 'Artigo científico',
  'evaluation-results': 'Resultados da avaliação',
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

/** After *o* and *os*, which join *de*. */
const nouns: Record<Topic, readonly ['o' | 'os', string]> = {
  weights: ['os', 'pesos'],
  'inference-code': ['o', 'código de inferência'],
  checkpoints: ['os', 'pesos intermédios'],
  data: ['os', 'dados'],
  'training-code': ['o', 'código de treino'],
  'evaluation-code': ['o', 'código de avaliação'],
  papers: ['os', 'artigos'],
};

const states: Record<State, string> = {
  open: 'aberto',
  restricted: 'com condições',
  partial: 'em parte',
  closed: 'fechado',
  unknown: 'desconhecido',
};

const classes = ['Não classificado', 'Classe I', 'Classe II', 'Classe III'] as const;

const sizes: SizeWords = {
  parameters: (sizes) => `${sizes} parâmetros`,
  mixture: (total, active) => `${total} parâmetros, ${active}`,
  active: (size) => `${size} ativos`,
  upTo: (size) => `até ${size}`,
  range: (least, most) => `de ${least} a ${most}`,
  class: (size) => `cerca de ${size}`,
  textEncoder: (size) => `codificador de texto ${size}`,
  aside: (text) => ` (${text})`,
  separator: ', ',
};

const list = (items: readonly string[]) => formatList(items, 'pt');
const agreeing = (state: State, ending: string) =>
  state === 'restricted' || state === 'partial' ? states[state] : states[state].slice(0, -1) + ending;
const counted = (state: State, count: number) => agreeing(state, count === 1 ? 'a' : 'as');
const named = (topics: readonly Topic[], before = '') =>
  list(topics.map((topic) => before + nouns[topic].join(' ')));

function sentence(topics: readonly Topic[], one: string, many: string): string {
  if (topics.length === 0) return '';
  const single = topics.length === 1 && nouns[topics[0]!][0] === 'o';
  return `${capital(named(topics))} ${single ? one : many}.`;
}

const lacking = (label: string, ids: readonly ComponentId[]) =>
  ids.length &&
  `${label}: ${ids.length > 3 ? `${ids.length} partes` : list(ids.map((id) => components[id].toLowerCase()))}`;

const modalities: Readonly<Record<string, string>> = {
  text: 'texto',
  image: 'imagem',
  code: 'código',
  video: 'vídeo',
  audio: 'áudio',
  math: 'matemática',
};

export const pt: ModelWords = {
  components,
  kinds: {code: 'Código', data: 'Dados', document: 'Documentos'},
  states,
  stateOf: (component, state) => agreeing(state, endings[component] ?? 'o'),
  counted,
  frameworks: {
    mof: ['Model Openness Framework', 'MOF'],
    osai: ['Open Source AI Index', 'OSAI'],
    fmti: ['Transparency Index', 'Transparency Index'],
    osaid: ['Open Source AI Definition', 'OSAID'],
  },
  headings: {parts: 'Partes', verdicts: 'Os veredictos, cada um nos seus termos', sources: 'Fontes'},
  modality: (kind) => modalities[kind] ?? kind,
  access: {
    download: 'transferência livre',
    'gated download': 'transferência mediante registo',
    'API only': 'apenas por API',
  },
  links: {huggingface: 'Hugging Face', paper: 'Artigo', homepage: 'Página do modelo'},

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
  noLicense: 'sem licença',
  lead(topics, gated) {
    const form = gated ? ', mediante registo' : '';
    return [
      sentence(topics.open, 'é aberto', 'são abertos'),
      sentence(
        topics.restricted,
        `é fornecido nas condições do criador${form}`,
        `são fornecidos nas condições do criador${form}`,
      ),
      topics.partial.length ? `Só uma parte ${named(topics.partial, 'd')} é pública.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  withheld: (topics) =>
    topics.length
      ? {label: 'Não publicado: ', text: `${named(topics)}.`}
      : {text: 'Nenhuma fonte diz que algo tenha ficado por publicar.'},
  notYetReleased: (date) => `Em ${date} ainda não tinha sido publicado.`,
  weights: (state) =>
    ({
      open: 'pesos abertos',
      restricted: 'pesos com condições',
      partial: 'pesos publicados em parte',
      closed: 'pesos fechados',
      unknown: 'estado dos pesos desconhecido',
    })[state],

  mofClass: (value) => classes[value],
  mofWhy({included, required, next, missing, unlicensed, invalid}) {
    if (!next) return 'todas as partes que a classe I pede';
    return [
      `${included || 'nenhuma'} das ${required} partes que a ${classes[next].replace('C', 'c')} pede`,
      lacking('em falta', missing),
      lacking('sem licença', unlicensed),
      lacking('com licença não aberta', invalid),
    ]
      .filter(Boolean)
      .join('; ');
  },
  rated: (version, date, rated) =>
    rated ? `${version}, ${rated}, ${date}` : `${version}, registo de ${date}`,
  edition: (version, date) => `${version}, ${date}`,
  yearEdition: (version, date) => `edição de ${version}, ${date}`,
  score: (points, of) => `${points} de ${of}`,
  withBase: (base) => `avaliado com a sua base, ${base}`,
  sameFamily: (rated) => `avalia ${rated}, da mesma família`,
  ratesCompany: 'avalia a empresa, não o modelo',
  ofCompany: (name) => ` (${name})`,
  notRated: 'não avaliado',
  notReviewed: 'não analisado',
  notReviewedWhy: 'a OSI não analisou este modelo',
  reviewedBy: (name) => `analisado por ${name}`,
  osaid: {meets: 'cumpre-a', 'does not meet': 'não a cumpre', unclear: 'pouco claro'},

  facts: (first, last) =>
    `Data dos factos: ${first}${first === last ? '' : ` – ${last}`}; cada estado tem ligação à sua fonte.`,
  credit: (names) => `Dados de ${list(names)}: CC BY 4.0.`,
  disagree: {
    label: 'As fontes não coincidem',
    about: (component) => ` sobre a licença do componente “${component.toLowerCase()}”. `,
    claims: (claims) =>
      claimsInWords(claims, '; ', '.', ({license, source, date}) => [
        `${license} segundo `,
        source,
        ` (${date})`,
      ]),
  },

  missingModel: (name, nearest) =>
    nearest ? `nenhum modelo “${name}”; queria dizer ${nearest}?` : `nenhum modelo “${name}” nos dados`,
  unreachable: (name) => `não foi possível carregar os dados de “${name}”`,
  noModelGiven: 'nenhum modelo indicado; escreva, por exemplo, model="deepseek-r1"',
};
