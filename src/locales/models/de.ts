import type {ComponentId, State} from '../../domain/openness/components.js';
import type {Topic} from '../../domain/openness/topics.js';
import {capital} from '../capital.js';
import {formatList} from '../format.js';
import {claimsInWords} from './claims.js';
import type {ModelWords} from './model-words.js';
import {sizesInWords, type SizeWords} from './sizes.js';

const components: Record<ComponentId, string> = {
  'model-architecture': 'Modellarchitektur',
  'data-preprocessing-code': 'Code zur Datenaufbereitung',
  'training-code': 'Trainingscode',
  'inference-code': 'Inferenzcode',
  'evaluation-code': 'Evaluierungscode',
  'supporting-libraries-and-tools': 'Bibliotheken und Werkzeuge',
  'final-model-parameters': 'Endgültige Gewichte',
  'intermediate-model-parameters': 'Zwischenstände der Gewichte',
  datasets: 'Datensätze',
  'evaluation-data': 'Evaluierungsdaten',
  'model-metadata': 'Metadaten zum Training',
  'sample-model-outputs': 'Beispielausgaben',
  'model-card': 'Modellkarte',
  'data-card': 'Datenkarte',
  'technical-report': 'Technischer Bericht',
  'research-paper': 'Forschungsartikel',
  'evaluation-results': 'Evaluierungsergebnisse',
};

/** In the nominative and in the genitive. */
const nouns: Record<Topic, readonly [string, string]> = {
  weights: ['die Gewichte', 'der Gewichte'],
  'inference-code': ['der Inferenzcode', 'des Inferenzcodes'],
  checkpoints: ['die Zwischenstände', 'der Zwischenstände'],
  data: ['die Daten', 'der Daten'],
  'training-code': ['der Trainingscode', 'des Trainingscodes'],
  'evaluation-code': ['der Evaluierungscode', 'des Evaluierungscodes'],
  papers: ['die Publikationen', 'der Publikationen'],
};

const states: Record<State, string> = {
  open: 'offen',
  restricted: 'eingeschränkt',
  partial: 'teilweise',
  closed: 'geschlossen',
  unknown: 'unbekannt',
};

const classes = ['Nicht eingestuft', 'Klasse I', 'Klasse II', 'Klasse III'] as const;

const sizes: SizeWords = {
  parameters: (sizes) => `${sizes} Parameter`,
  mixture: (total, active) => `${total} Parameter, davon ${active}`,
  active: (size) => `${size} aktiv`,
  upTo: (size) => `bis zu ${size}`,
  range: (least, most) => `${least} bis ${most}`,
  class: (size) => `etwa ${size}`,
  textEncoder: (size) => `Text-Encoder ${size}`,
  aside: (text) => ` (${text})`,
  separator: ', ',
};

const list = (items: readonly string[]) => formatList(items, 'de');
const named = (topics: readonly Topic[]) => list(topics.map((topic) => nouns[topic][0]));
const isPlural = (topics: readonly Topic[]) => topics.length > 1 || nouns[topics[0]!][0].startsWith('die');

const sentence = (topics: readonly Topic[], what: string) =>
  topics.length ? `${capital(named(topics))} ${isPlural(topics) ? 'sind' : 'ist'} ${what}.` : '';

// The technical report, in a list of names without articles: “fehlend: Technischer Bericht”.
const lacking = (label: string, ids: readonly ComponentId[]) =>
  ids.length && `${label}: ${ids.length > 3 ? `${ids.length} Teile` : list(ids.map((id) => components[id]))}`;

const modalities: Readonly<Record<string, string>> = {
  text: 'Text',
  image: 'Bild',
  code: 'Code',
  video: 'Video',
  audio: 'Audio',
  math: 'Mathematik',
};

export const de: ModelWords = {
  components,
  kinds: {code: 'Code', data: 'Daten', document: 'Dokumente'},
  states,
  stateOf: (_component, state) => states[state],
  counted: (state) => states[state],
  frameworks: {
    mof: ['Model Openness Framework', 'MOF'],
    osai: ['Open Source AI Index', 'OSAI'],
    fmti: ['Transparency Index', 'Transparency Index'],
    osaid: ['Open Source AI Definition', 'OSAID'],
  },
  headings: {parts: 'Teile', verdicts: 'Die Urteile, jedes in seinen eigenen Begriffen', sources: 'Quellen'},
  modality: (kind) => modalities[kind] ?? kind,
  access: {
    download: 'zum Herunterladen',
    'gated download': 'Download nach Anmeldung',
    'API only': 'nur per API',
  },
  links: {huggingface: 'Hugging Face', paper: 'Artikel', homepage: 'Seite des Modells'},

  label: (text) => `${text}: `,
  glyph: (name, tally) =>
    `${name}: von 17 Teilen ${list(
      Object.entries(tally)
        .filter(([, count]) => count)
        .map(([state, count]) => `${count} ${states[state as State]}`),
    )}`,
  badge: (glyph, weights) => `${glyph}; ${weights}`,
  openOf: (open, total) => `${open} von ${total} offen`,
  ofParts: (total) => `von ${total} Teilen`,
  parameters: (given) => sizesInWords(given, sizes),
  stateWithLicense: (state, license) => `${state}, ${license}`,
  noLicense: 'ohne Lizenz',
  lead: (topics, gated) =>
    [
      sentence(topics.open, 'offen'),
      sentence(
        topics.restricted,
        gated
          ? 'nach Anmeldung zu den Bedingungen des Anbieters erhältlich'
          : 'zu den Bedingungen des Anbieters erhältlich',
      ),
      topics.partial.length
        ? `Nur ein Teil ${list(topics.partial.map((topic) => nouns[topic][1]))} ist öffentlich.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  withheld: (topics) =>
    topics.length
      ? {label: 'Nicht veröffentlicht: ', text: `${named(topics)}.`}
      : {text: 'Keine Quelle sagt, dass etwas zurückgehalten wurde.'},
  notYetReleased: (date) => `Am ${date} noch nicht erschienen.`,
  weights: (state) =>
    ({
      open: 'Gewichte offen',
      restricted: 'Gewichte eingeschränkt',
      partial: 'Gewichte teilweise offen',
      closed: 'Gewichte geschlossen',
      unknown: 'Status der Gewichte unbekannt',
    })[state],

  mofClass: (value) => classes[value],
  mofWhy({included, required, next, missing, unlicensed, invalid}) {
    if (!next) return 'alle Teile, die Klasse I verlangt';
    return [
      `${included || 'keiner'} der ${required} Teile, die ${classes[next]} verlangt`,
      lacking('fehlend', missing),
      lacking('ohne Lizenz', unlicensed),
      lacking('unter nicht offener Lizenz', invalid),
    ]
      .filter(Boolean)
      .join('; ');
  },
  rated: (version, date, rated) =>
    rated ? `${version}, ${rated}, ${date}` : `${version}, Eintrag vom ${date}`,
  edition: (version, date) => `${version}, ${date}`,
  yearEdition: (version, date) => `Ausgabe ${version}, ${date}`,
  score: (points, of) => `${points} von ${of}`,
  withBase: (base) => `mit seinem Basismodell bewertet, ${base}`,
  sameFamily: (rated) => `bewertet ${rated} aus derselben Familie`,
  ratesCompany: 'bewertet das Unternehmen, nicht das Modell',
  ofCompany: (name) => ` (${name})`,
  notRated: 'nicht bewertet',
  notReviewed: 'nicht geprüft',
  notReviewedWhy: 'die OSI hat dieses Modell nicht geprüft',
  reviewedBy: (name) => `beurteilt von ${name}`,
  osaid: {meets: 'erfüllt sie', 'does not meet': 'erfüllt sie nicht', unclear: 'unklar'},

  facts: (first, last) =>
    `Stand: ${first}${first === last ? '' : ` bis ${last}`}; jede Angabe führt zu ihrer Quelle.`,
  credit: (names) => `Daten von ${list(names)}: CC BY 4.0.`,
  disagree: {
    label: 'Die Quellen sind sich nicht einig',
    about: (component) => ` über die Lizenz der Komponente „${component}“. `,
    claims: (claims) =>
      claimsInWords(claims, '; ', '.', ({license, source, date}) => [
        `${license} laut `,
        source,
        ` (${date})`,
      ]),
  },

  missingModel: (name, nearest) =>
    nearest ? `kein Modell „${name}“; ist ${nearest} gemeint?` : `kein Modell „${name}“ in den Daten`,
  unreachable: (name) => `die Daten zu „${name}“ konnten nicht geladen werden`,
  noModelGiven: 'kein Modell genannt; zum Beispiel model="deepseek-r1" schreiben',
};
