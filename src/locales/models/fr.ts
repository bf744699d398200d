import type {ComponentId, State} from '../../domain/openness/components.js';
import type {Topic} from '../../domain/openness/topics.js';
import {capital} from '../capital.js';
import {formatList} from '../format.js';
import {claimsInWords} from './claims.js';
import type {ModelWords} from './model-words.js';
import {sizesInWords, type SizeWords} from './sizes.js';

const components: Record<ComponentId, string> = {
  'model-architecture': 'Architecture du modèle',
  'data-preprocessing-code': 'Code de préparation des données',
  'training-code': 'Code d’entraînement',
  'inference-code': 'Code d’inférence',
  'evaluation-code': 'Code d’évaluation',
  'supporting-libraries-and-tools': 'Bibliothèques et outils',
  'final-model-parameters': 'Poids finaux',
  'intermediate-model-parameters': 'Poids intermédiaires',
  datasets: 'Jeux de données',
  'evaluation-data': 'Données d’évaluation',
  'model-metadata': 'Métadonnées d’entraînement',
  'sample-model-outputs': 'Exemples de sorties',
  'model-card': 'Fiche du modèle',
  'data-card': 'Fiche des données',
  'technical-report': 'Rapport technique',
  'research-paper': 'Article de recherche',
  'evaluation-results': 'Résultats d’évaluation',
};

/** Endings of what agrees with a component; a single masculine one, such as *code*, has none. */
const endings: Partial<Record<ComponentId, 'e' | 's' | 'es'>> = {
  'model-architecture': 'e',
  'supporting-libraries-and-tools': 's',
  'final-model-parameters': 's',
  'intermediate-model-parameters': 's',
  datasets: 's',
  'evaluation-data': 'es',
  'model-metadata': 'es',
  'sample-model-outputs': 's',
  'model-card': 'e',
  'data-card': 'e',
  'evaluation-results': 's',
};

/** Articles apart, since *de* takes them in. */
const nouns: Record<Topic, readonly ['le' | 'les', string]> = {
  weights: ['les', 'poids'],
  'inference-code': ['le', 'code d’inférence'],
  checkpoints: ['les', 'poids intermédiaires'],
  data: ['les', 'données'],
  'training-code': ['le', 'code d’entraînement'],
  'evaluation-code': ['le', 'code d’évaluation'],
  papers: ['les', 'articles'],
};

const states: Record<State, string> = {
  open: 'ouvert',
  restricted: 'sous conditions',
  partial: 'en partie',
  closed: 'fermé',
  unknown: 'inconnu',
};

const classes = ['Non classé', 'Classe I', 'Classe II', 'Classe III'] as const;

const sizes: SizeWords = {
  parameters: (sizes) => `${sizes} paramètres`,
  mixture: (total, active) => `${total} paramètres, dont ${active}`,
  active: (size) => `${size} actifs`,
  upTo: (size) => `jusqu’à ${size}`,
  range: (least, most) => `${least} à ${most}`,
  class: (size) => `environ ${size}`,
  textEncoder: (size) => `encodeur de texte ${size}`,
  aside: (text) => ` (${text})`,
  separator: ', ',
};

const list = (items: readonly string[]) => formatList(items, 'fr');
const agreeing = (state: State, ending: string) =>
  state === 'restricted' || state === 'partial' ? states[state] : states[state] + ending;
// Nought and one are singular.
const counted = (state: State, count: number) => agreeing(state, count > 1 ? 'es' : 'e');
const named = (topics: readonly Topic[]) => list(topics.map((topic) => nouns[topic].join(' ')));
const partOf = (topics: readonly Topic[]) =>
  list(topics.map((topic) => `${nouns[topic][0] === 'le' ? 'du' : 'des'} ${nouns[topic][1]}`));

/** @param participle - Masculine singular. */
function sentence(topics: readonly Topic[], participle: string, rest: string): string {
  if (topics.length === 0) return '';
  const one = topics.length === 1 && nouns[topics[0]!][0] === 'le';
  const feminine = topics.length === 1 && topics[0] === 'data' ? 'e' : '';
  return `${capital(named(topics))} ${one ? 'est' : 'sont'} ${participle}${feminine}${one ? '' : 's'}${rest}.`;
}

const lacking = (label: string, ids: readonly ComponentId[]) =>
  ids.length &&
  `${label}\u00a0: ${ids.length > 3 ? `${ids.length} parties` : list(ids.map((id) => components[id].toLowerCase()))}`;

const modalities: Readonly<Record<string, string>> = {
  text: 'texte',
  image: 'image',
  code: 'code',
  video: 'vidéo',
  audio: 'audio',
  math: 'mathématiques',
};

export const fr: ModelWords = {
  components,
  kinds: {code: 'Code', data: 'Données', document: 'Documents'},
  states,
  stateOf: (component, state) => agreeing(state, endings[component] ?? ''),
  counted,
  frameworks: {
    mof: ['Model Openness Framework', 'MOF'],
    osai: ['Open Source AI Index', 'OSAI'],
    fmti: ['Transparency Index', 'Transparency Index'],
    osaid: ['Open Source AI Definition', 'OSAID'],
  },
  headings: {parts: 'Parties', verdicts: 'Les verdicts, chacun dans ses propres termes', sources: 'Sources'},
  modality: (kind) => modalities[kind] ?? kind,
  access: {
    download: 'téléchargement libre',
    'gated download': 'téléchargement sur inscription',
    'API only': 'uniquement par API',
  },
  links: {huggingface: 'Hugging Face', paper: 'Article', homepage: 'Page du modèle'},

  label: (text) => `${text}\u00a0: `,
  glyph: (name, tally) =>
    `${name}\u00a0: sur 17 parties, ${list(
      Object.entries(tally)
        .filter(([, count]) => count)
        .map(([state, count]) => `${count} ${counted(state as State, count)}`),
    )}`,
  badge: (glyph, weights) => `${glyph}\u202f; ${weights}`,
  openOf: (open, total) => `${open} ${counted('open', open)} sur ${total}`,
  ofParts: (total) => `sur ${total} parties`,
  parameters: (given) => sizesInWords(given, sizes),
  stateWithLicense: (state, license) => `${state}, ${license}`,
  noLicense: 'sans licence',
  lead: (topics, gated) =>
    [
      sentence(topics.open, 'ouvert', ''),
      sentence(
        topics.restricted,
        'diffusé',
        ` aux conditions du concepteur${gated ? ', sur inscription' : ''}`,
      ),
      topics.partial.length ? `Seule une partie ${partOf(topics.partial)} est publique.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  withheld: (topics) =>
    topics.length
      ? {label: 'Non publié\u00a0: ', text: `${named(topics)}.`}
      : {text: 'Aucune source ne dit que quelque chose n’a pas été publié.'},
  notYetReleased: (date) => `Au ${date}, ce modèle n’était pas encore paru.`,
  weights: (state) =>
    ({
      open: 'poids ouverts',
      restricted: 'poids sous conditions',
      partial: 'poids publiés en partie',
      closed: 'poids fermés',
      unknown: 'statut des poids inconnu',
    })[state],

  mofClass: (value) => classes[value],
  mofWhy({included, required, next, missing, unlicensed, invalid}) {
    if (!next) return 'toutes les parties demandées par la classe I';
    return [
      `${included || 'aucune'} des ${required} parties demandées par la ${classes[next].replace('C', 'c')}`,
      lacking('il manque', missing),
      lacking('sans licence', unlicensed),
      lacking('sous licence non ouverte', invalid),
    ]
      .filter(Boolean)
      .join('\u202f; ');
  },
  rated: (version, date, rated) => (rated ? `${version}, ${rated}, ${date}` : `${version}, fiche du ${date}`),
  edition: (version, date) => `${version}, ${date}`,
  yearEdition: (version, date) => `édition ${version}, ${date}`,
  score: (points, of) => `${points} sur ${of}`,
  withBase: (base) => `évalué avec sa base, ${base}`,
  sameFamily: (rated) => `évalue ${rated}, de la même famille`,
  ratesCompany: 'évalue l’entreprise, pas le modèle',
  ofCompany: (name) => ` (${name})`,
  notRated: 'non évalué',
  notReviewed: 'non examiné',
  notReviewedWhy: 'l’OSI n’a pas examiné ce modèle',
  reviewedBy: (name) => `examiné par ${name}`,
  osaid: {meets: 'y répond', 'does not meet': 'n’y répond pas', unclear: 'incertain'},

  facts: (first, last) =>
    `Date des faits\u00a0: ${first}${first === last ? '' : ` – ${last}`}\u202f; chaque état renvoie à sa source.`,
  credit: (names) => `Données ${list(names)}\u00a0: CC BY 4.0.`,
  disagree: {
    label: 'Les sources divergent',
    about: (component) => ` sur la licence du composant «\u202f${component.toLowerCase()}\u202f». `,
    claims: (claims) =>
      claimsInWords(claims, '\u202f; ', '.', ({license, source, date}) => [
        `${license} selon `,
        source,
        ` (${date})`,
      ]),
  },

  missingModel: (name, nearest) =>
    nearest
      ? `aucun modèle «\u202f${name}\u202f»\u202f; vouliez-vous dire ${nearest}\u202f?`
      : `aucun modèle «\u202f${name}\u202f» dans les données`,
  unreachable: (name) => `impossible de charger les données sur «\u202f${name}\u202f»`,
  noModelGiven: 'aucun modèle indiqué\u202f; écrivez par exemple model="deepseek-r1"',
};
