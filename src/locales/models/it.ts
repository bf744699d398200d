import type {ComponentId, State} from '../../domain/openness/components.js';
import type {Topic} from '../../domain/openness/topics.js';
import {capital} from '../capital.js';
import {formatList} from '../format.js';
import {claimsInWords} from './claims.js';
import type {ModelWords} from './model-words.js';
import {sizesInWords, type SizeWords} from './sizes.js';

const components: Record<ComponentId, string> = {
  'model-architecture': 'Architettura del modello',
  'data-preprocessing-code': 'Codice di preparazione dei dati',
  'training-code': 'Codice di addestramento',
  'inference-code': 'Codice di inferenza',
  'evaluation-code': 'Codice di valutazione',
  'supporting-libraries-and-tools': 'Librerie e strumenti',
  'final-model-parameters': 'Pesi finali',
  'intermediate-model-parameters': 'Pesi intermedi',
  datasets: 'Insiemi di dati',
  'evaluation-data': 'Dati di valutazione',
  'model-metadata': 'Metadati di addestramento',
  'sample-model-outputs': 'Esempi di risultati',
  'model-card': 'Scheda del modello',
  'data-card': 'Scheda dei dati',
  'technical-report': 'Rapporto tecnico',
  'research-paper': 'Articolo scientifico',
  'evaluation-results': 'Risultati della valutazione',
};

const nouns: Record<Topic, string> = {
  weights: 'i pesi',
  'inference-code': 'il codice per usarlo',
  checkpoints: 'i pesi intermedi',
  data: 'i dati',
  'training-code': 'il codice di addestramento',
  'evaluation-code': 'il codice di valutazione',
  papers: 'gli articoli',
};

const states: Record<State, string> = {
  open: 'aperto',
  restricted: 'con limiti',
  partial: 'in parte',
  closed: 'chiuso',
  unknown: 'non noto',
};

/** Endings of what agrees with a component; a single masculine one, such as *codice*, where there is none. */
const endings: Partial<Record<ComponentId, 'a' | 'i' | 'e'>> = {
  'model-architecture': 'a',
  'supporting-libraries-and-tools': 'i',
  'final-model-parameters': 'i',
  'intermediate-model-parameters': 'i',
  datasets: 'i',
  'evaluation-data': 'i',
  'model-metadata': 'i',
  'sample-model-outputs': 'i',
  'model-card': 'a',
  'data-card': 'a',
  'evaluation-results': 'i',
};

const agreeing = (state: State, ending: string) =>
  (
    ({open: `apert${ending}`, closed: `chius${ending}`, unknown: `non not${ending}`}) as Partial<
      Record<State, string>
    >
  )[state] ?? states[state];
const counted = (state: State, count: number) => agreeing(state, count === 1 ? 'o' : 'i');

const sizes: SizeWords = {
  parameters: (sizes) => `${sizes} parametri`,
  mixture: (total, active) => `${total} parametri, ${active}`,
  active: (size) => `${size} attivi`,
  upTo: (size) => `fino a ${size}`,
  range: (least, most) => `da ${least} a ${most}`,
  class: (size) => `circa ${size}`,
  textEncoder: (size) => `codificatore di testo ${size}`,
  aside: (text) => ` (${text})`,
  separator: ', ',
};

const classes = ['Non classificato', 'Classe I', 'Classe II', 'Classe III'] as const;

const list = (items: readonly string[]) => formatList(items, 'it');
const named = (topics: readonly Topic[]) => list(topics.map((topic) => nouns[topic]));
const isPlural = (topics: readonly Topic[]) =>
  topics.length > 1 || /^(weights|checkpoints|data|papers)$/.test(topics[0]!);

function sentence(topics: readonly Topic[], one: string, many: string): string {
  return topics.length ? `${capital(named(topics))} ${isPlural(topics) ? many : one}.` : '';
}

function lacking(label: string, ids: readonly ComponentId[]): string {
  if (ids.length === 0) return '';
  return ids.length > 3
    ? `${label}: ${ids.length} componenti`
    : `${label}: ${list(ids.map((id) => components[id].toLowerCase()))}`;
}

const modalities: Readonly<Record<string, string>> = {
  text: 'testo',
  image: 'immagine',
  code: 'codice',
  video: 'video',
  audio: 'audio',
  math: 'matematica',
};

export const it: ModelWords = {
  components,
  kinds: {code: 'Codice', data: 'Dati', document: 'Documenti'},
  states,
  stateOf: (component, state) => agreeing(state, endings[component] ?? 'o'),
  counted,
  frameworks: {
    mof: ['Model Openness Framework', 'MOF'],
    osai: ['Open Source AI Index', 'OSAI'],
    fmti: ['Transparency Index', 'Transparency Index'],
    osaid: ['Open Source AI Definition', 'OSAID'],
  },
  headings: {parts: 'Componenti', verdicts: 'I giudizi, ciascuno nei suoi termini', sources: 'Fonti'},
  modality: (kind) => modalities[kind] ?? kind,
  access: {
    download: 'scaricabile',
    'gated download': 'scaricabile dopo un modulo',
    'API only': 'solo tramite API',
  },
  links: {huggingface: 'Hugging Face', paper: 'Articolo', homepage: 'Pagina del modello'},

  label: (text) => `${text}: `,
  glyph: (name, tally) =>
    `${name}: su 17 componenti ${Object.entries(tally)
      .filter(([, count]) => count)
      .map(([state, count]) => `${count} ${counted(state as State, count)}`)
      .join(', ')}`,
  badge: (glyph, weights) => `${glyph}; ${weights}`,
  openOf: (open, total) => `${open} ${counted('open', open)} su ${total}`,
  ofParts: (total) => `su ${total} componenti`,
  parameters: (given) => sizesInWords(given, sizes),
  stateWithLicense: (state, license) => `${state}, ${license}`,
  noLicense: 'senza licenza',
  lead(topics, gated) {
    const form = gated ? ', dopo un modulo' : '';
    return [
      sentence(topics.open, 'è aperto', 'sono aperti'),
      sentence(
        topics.restricted,
        `è concesso alle condizioni del produttore${form}`,
        `sono concessi alle condizioni del produttore${form}`,
      ),
      topics.partial.length ? `Solo in parte pubblici: ${named(topics.partial)}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  withheld: (topics) =>
    topics.length
      ? {label: 'Non pubblicati: ', text: `${named(topics)}.`}
      : {text: 'Nessuna fonte dice che qualcosa sia stato trattenuto.'},
  notYetReleased: (date) => `Il ${date} non era ancora stato pubblicato.`,
  weights: (state) => `pesi: ${agreeing(state, 'i')}`,

  mofClass: (value) => classes[value],
  mofWhy({included, required, next, missing, unlicensed, invalid}) {
    if (!next) return 'tutti i componenti richiesti dalla Classe I';
    return [
      `${included} dei ${required} componenti richiesti dalla ${classes[next]}`,
      lacking(missing.length === 1 && endings[missing[0]!] !== 'i' ? 'manca' : 'mancano', missing),
      lacking('senza licenza', unlicensed),
      lacking('sotto licenza non aperta', invalid),
    ]
      .filter(Boolean)
      .join('; ');
  },
  rated: (version, date, rated) =>
    rated ? `${version}, ${rated}, ${date}` : `${version}, registrato il ${date}`,
  edition: (version, date) => `${version}, ${date}`,
  yearEdition: (version, date) => `edizione ${version}, ${date}`,
  score: (points, of) => `${points} su ${of}`,
  withBase: (base) => `valutato con la sua base, ${base}`,
  sameFamily: (rated) => `valuta ${rated}, della stessa famiglia`,
  ratesCompany: 'valuta l’azienda, non il modello',
  ofCompany: (name) => ` (${name})`,
  notRated: 'non valutato',
  notReviewed: 'non esaminato',
  notReviewedWhy: 'l’OSI non ha esaminato questo modello',
  reviewedBy: (name) => `giudizio di ${name}`,
  osaid: {meets: 'la soddisfa', 'does not meet': 'non la soddisfa', unclear: 'non chiaro'},

  facts: (first, last) =>
    first === last
      ? `Dati del ${first}; ogni stato rimanda alla sua fonte.`
      : `Dati dal ${first} al ${last}; ogni stato rimanda alla sua fonte.`,
  credit: (names) => `Dati di ${list(names)}: CC BY 4.0.`,
  disagree: {
    label: 'Le fonti non concordano',
    about: (component) => ` sulla licenza di: ${component.toLowerCase()}. `,
    claims: (claims) =>
      claimsInWords(claims, '; ', '.', ({license, source, date}) => [
        `${license} secondo `,
        source,
        ` (${date})`,
      ]),
  },

  missingModel: (name, nearest) =>
    nearest ? `nessun modello “${name}”; forse ${nearest}?` : `nessun modello “${name}” nei dati`,
  unreachable: (name) => `i dati su “${name}” non sono arrivati`,
  noModelGiven: 'nessun modello indicato; per esempio model="deepseek-r1"',
};
