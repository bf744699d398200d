import type {ComponentId, State} from '../../domain/openness/components.js';
import type {Topic} from '../../domain/openness/topics.js';
import {capital} from '../capital.js';
import {formatList} from '../format.js';
import {claimsInWords} from './claims.js';
import type {ModelWords} from './model-words.js';

const components: Record<ComponentId, string> = {
  'model-architecture': 'Model architecture',
  'data-preprocessing-code': 'Data preparation code',
  'training-code': 'Training code',
  'inference-code': 'Inference code',
  'evaluation-code': 'Evaluation code',
  'supporting-libraries-and-tools': 'Libraries and tools',
  'final-model-parameters': 'Final weights',
  'intermediate-model-parameters': 'Intermediate weights',
  datasets: 'Datasets',
  'evaluation-data': 'Evaluation data',
  'model-metadata': 'Training metadata',
  'sample-model-outputs': 'Sample outputs',
  'model-card': 'Model card',
  'data-card': 'Data card',
  'technical-report': 'Technical report',
  'research-paper': 'Research paper',
  'evaluation-results': 'Evaluation results',
};

const nouns: Record<Topic, string> = {
  weights: 'the weights',
  'inference-code': 'the code to run them',
  checkpoints: 'the checkpoints',
  data: 'the data',
  'training-code': 'the training code',
  'evaluation-code': 'the evaluation code',
  papers: 'the papers',
};

const states: Record<State, string> = {
  open: 'open',
  restricted: 'restricted',
  partial: 'partial',
  closed: 'closed',
  unknown: 'unknown',
};

const classes = ['Unclassified', 'Class I', 'Class II', 'Class III'] as const;

const list = (items: readonly string[]) => formatList(items, 'en');

function named(topics: readonly Topic[]): string {
  // “the code to run them” needs the weights before it.
  return list(
    topics.map((topic) =>
      topic === 'inference-code' && topics[0] !== 'weights' ? 'the code to run it' : nouns[topic],
    ),
  );
}

const isPlural = (topics: readonly Topic[]) =>
  topics.length > 1 || /^(weights|checkpoints|papers)$/.test(topics[0]!);

function sentence(topics: readonly Topic[], one: string, many: string): string {
  return topics.length ? `${capital(named(topics))} ${isPlural(topics) ? many : one}.` : '';
}

function lacking(ids: readonly ComponentId[], one: string, many: string): string {
  if (ids.length === 0) return '';
  if (ids.length > 3) return `${ids.length} parts ${many}`;
  return `the ${list(ids.map((id) => components[id].toLowerCase()))} ${ids.length > 1 || /(s|data)$/.test(ids[0]!) ? many : one}`;
}

export const en: ModelWords = {
  components,
  kinds: {code: 'Code', data: 'Data', document: 'Documents'},
  states,
  stateOf: (_component, state) => states[state],
  counted: (state) => states[state],
  frameworks: {
    mof: ['Model Openness Framework', 'MOF'],
    osai: ['Open Source AI Index', 'OSAI'],
    fmti: ['Transparency Index', 'Transparency Index'],
    osaid: ['Open Source AI Definition', 'OSAID'],
  },
  headings: {parts: 'Parts', verdicts: 'Verdicts, each in its own terms', sources: 'Sources'},
  // Records name them in English already.
  modality: (kind) => kind,
  access: {download: 'download', 'gated download': 'download behind a form', 'API only': 'API only'},
  links: {huggingface: 'Hugging Face', paper: 'Paper', homepage: 'Home page'},

  label: (text) => `${text}: `,
  glyph: (name, tally) =>
    `${name}: of 17 parts ${Object.entries(tally)
      .filter(([, count]) => count)
      .map(([state, count]) => `${count} ${state}`)
      .join(', ')}`,
  badge: (glyph, weights) => `${glyph}; ${weights}`,
  openOf: (open, total) => `${open} of ${total} open`,
  ofParts: (total) => `of ${total} parts`,
  // Records write sizes in English already.
  parameters(sizes) {
    const mixture = /^(.+?) \((.+ active)\)$/.exec(sizes.length === 1 ? sizes[0]! : '');
    if (mixture) return `${mixture[1]} parameters, ${mixture[2]}`;
    const text = sizes.join(', ');
    // Some makers name their models’ sizes and give no figure.
    return /\d[BMT]/.test(text) ? `${text} parameters` : text;
  },
  stateWithLicense: (state, license) => `${state}, ${license}`,
  noLicense: 'no licence',
  lead(topics, gated) {
    const form = gated ? ', behind a form' : '';
    return [
      sentence(topics.open, 'is open', 'are open'),
      sentence(
        topics.restricted,
        `is given out on the maker’s terms${form}`,
        `are given out on the maker’s terms${form}`,
      ),
      topics.partial.length ? `Only a part of ${named(topics.partial)} is public.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  withheld: (topics) =>
    topics.length
      ? {label: 'Withheld: ', text: `${named(topics)}.`}
      : {text: 'No source says that anything is withheld.'},
  notYetReleased: (date) => `Not yet released on ${date}.`,
  weights: (state) => `weights ${state}`,

  mofClass: (value) => classes[value],
  mofWhy({included, required, next, missing, unlicensed, invalid}) {
    if (!next) return 'all parts that Class I asks for';
    return [
      `${included} of the ${required} parts that ${classes[next]} asks for`,
      lacking(missing, 'is missing', 'are missing'),
      lacking(unlicensed, 'has no licence', 'have no licence'),
      lacking(invalid, 'is under a licence that is not open', 'are under a licence that is not open'),
    ]
      .filter(Boolean)
      .join('; ');
  },
  rated: (version, date, rated) =>
    rated ? `${version}, ${rated}, ${date}` : `${version}, record of ${date}`,
  edition: (version, date) => `${version}, ${date}`,
  yearEdition: (version, date) => `${version} edition, ${date}`,
  score: (points, of) => `${points} of ${of}`,
  withBase: (base) => `rated with its base, ${base}`,
  sameFamily: (rated) => `rates ${rated}, of the same family`,
  ratesCompany: 'rates the company, not the model',
  ofCompany: (name) => ` (${name})`,
  notRated: 'not rated',
  notReviewed: 'not reviewed',
  notReviewedWhy: 'the OSI has not looked at this model',
  reviewedBy: (name) => `judged by ${name}`,
  osaid: {meets: 'meets it', 'does not meet': 'does not meet it', unclear: 'unclear'},

  facts: (first, last) =>
    first === last
      ? `Facts of ${first}; each state links to its source.`
      : `Facts from ${first} to ${last}; each state links to its source.`,
  credit: (names) => `${list(names)} data CC BY 4.0.`,
  disagree: {
    label: 'Sources disagree',
    about: (component) => ` on the licence of: ${component.toLowerCase()}. `,
    claims: (claims) =>
      claimsInWords(claims, '; ', '.', ({license, source, date}) => [`${license} in `, source, ` (${date})`]),
  },

  missingModel: (name, nearest) =>
    nearest ? `no model “${name}”; did you mean ${nearest}?` : `no model “${name}” in the data`,
  unreachable: (name) => `the data on “${name}” could not be loaded`,
  noModelGiven: 'no model named; write model="deepseek-r1", for example',
};
