import type {Sense} from '../../domain/licenses/sense.js';
import {terms as vocabulary, type TermId} from '../../domain/licenses/terms.js';
import {formatNumber} from '../format.js';
import type {LicenseWords} from './license-words.js';

const terms: Record<TermId, string> = {
  'commercial-use': 'Uso commerciale',
  modification: 'Modificarlo',
  redistribution: 'Ridistribuirlo',
  hosting: 'Offrirlo come servizio',
  'fine-tuning': 'Fine-tuning',
  'train-other-models': 'Addestrare altri modelli',
  'relicense-derivatives': 'Condizioni proprie per i derivati',
  'patent-grant': 'Brevetti',
  'output-ownership': 'I risultati sono vostri',
  'include-notice': 'Conservare licenza e avvisi',
  'state-changes': 'Indicare le modifiche',
  'attribution-display': 'Mostrare il credito',
  'name-prefix': 'Nome del vostro modello',
  'same-licence': 'Copyleft',
  'flow-down': 'Vincolare i propri utenti',
  'disclose-source': 'Pubblicare i sorgenti',
  'network-disclose': 'Obblighi in rete',
  registration: 'Registrarsi prima',
  'update-duty': 'Usare l’ultima versione',
  guardrails: 'Mantenere le protezioni',
  'label-outputs': 'Segnalare i risultati',
  indemnity: 'Coprire i loro costi',
  'user-threshold': 'Numero di utenti',
  'revenue-threshold': 'Ricavi',
  'acceptable-use': 'Altri usi',
  'military-limit': 'Uso militare',
  'field-limit': 'Settori indicati',
  'geographic-limit': 'Territori',
  'changeable-terms': 'Condizioni modificabili',
  trademark: 'Marchi',
  'litigation-retaliation': 'In caso di causa',
  termination: 'In caso di violazione',
  revocable: 'Revoca',
  'remote-restriction': 'Limiti a distanza',
  liability: 'Responsabilità',
  warranty: 'Garanzia',
  'governing-law': 'Legge',
  'spdx-listed': 'Elenco SPDX',
  'osi-approved': 'Approvazione OSI',
  'fsf-free': 'Parere della FSF',
  'osaid-compatible': 'Adatta all’IA open source',
};

const special: Partial<Record<TermId, Partial<Record<Sense, string>>>> = {
  'acceptable-use': {forbidden: 'usi elencati vietati'},
  'field-limit': {forbidden: 'alcuni vietati'},
  'geographic-limit': {forbidden: 'alcuni esclusi', conditional: 'alcuni esclusi in parte'},
  trademark: {forbidden: 'non concessi'},
  'patent-grant': {allowed: 'concessi', forbidden: 'non concessi'},
  'output-ownership': {allowed: 'vostri', forbidden: 'non vostri'},
  'name-prefix': {duty: 'prescritto'},
  revocable: {limit: 'possibile', allowed: 'esclusa'},
  'changeable-terms': {limit: 'possibile', allowed: 'escluso'},
  'remote-restriction': {limit: 'riservati', allowed: 'esclusi'},
  termination: {limit: 'la licenza cessa'},
  'litigation-retaliation': {limit: 'la licenza cessa', conditional: 'la licenza può cessare'},
  liability: {limit: 'esclusa', conditional: 'esclusa in parte'},
  warranty: {limit: 'nessuna', conditional: 'esclusa in parte'},
  'fsf-free': {unclear: 'nessun parere'},
};

const small = ['', '', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];

const general: Record<Sense, string> = {
  allowed: 'consentito',
  conditional: 'a una condizione',
  duty: 'richiesto',
  limit: 'limitato',
  forbidden: 'vietato',
  number: '',
  unclear: 'non chiaro',
  fact: '',
  silent: 'non menzionato',
  unread: 'testo non letto',
};

export const it: LicenseWords = {
  terms,
  groups: {
    use: 'Usarlo',
    build: 'Costruirci sopra',
    risk: 'Diritti e rischi',
    status: 'Che cosa dicono gli altri',
  },
  answer(term, sense, value) {
    const word = special[term]?.[sense];
    if (word) return word;
    const [kind] = vocabulary[term];
    if (sense === 'fact') return value === 'yes' ? 'sì' : 'no';
    if (sense === 'allowed' && kind === 'condition') return 'non richiesto';
    if (sense === 'allowed' && kind === 'limitation') return 'nessun limite';
    return general[sense];
  },
  withNotice: 'consentito, con l’avviso',
  threshold: ({metric, number, currency, comparison}) => {
    const amount = `${formatNumber(number, 'it')}${currency ? ` ${currency}` : ''}`;
    return `${comparison.startsWith('>=') ? 'da' : comparison.startsWith('<') ? 'sotto' : 'oltre'} ${amount} ${metric}`;
  },
  secondary: 'secondo altri',
  title: (count) => `Dove differiscono le ${small[count] ?? count} licenze`,
  osiApproved: 'approvata da OSI',
  sameInAll: (count) => (count === 2 ? 'Uguale in entrambe:' : `Uguale in tutte e ${small[count] ?? count}:`),
  mentionedInNone: 'Menzionato in nessuna:',
  showAll: 'Mostra tutte le voci',
  showDifferences: 'Mostra solo le differenze',
  legend: {
    allowed: 'consentito',
    conditional: 'a una condizione',
    duty: 'un obbligo o un limite',
    number: 'oltre un numero',
    unclear: 'aperto a più letture',
    forbidden: 'no, vietato, non concesso',
    silent: 'non menzionato',
  },
  forbiddenMeans: 'lo dice il testo, nella clausola indicata',
  silentMeans: 'il testo è stato letto e non ne parla; non è né un sì né un no',
  readOn: (date) => `Testi letti il ${date}. Le clausole hanno i numeri dei testi.`,
  notAdvice: 'Informazione, non consulenza legale.',
  missingLicense: (name, nearest) =>
    nearest ? `nessuna licenza “${name}”; forse ${nearest}?` : `nessuna licenza “${name}” nei dati`,
  noTerms: (name) => `di ${name} si conosce solo il nome; il testo non è stato letto`,
  unreachable: (name) => `i dati su “${name}” non sono arrivati`,
  noWeights: (model) => `nessuna fonte indica una licenza per i pesi di ${model}`,
  missingModel: (name, nearest) =>
    nearest ? `nessun modello “${name}”; forse ${nearest}?` : `nessun modello “${name}” nei dati`,
  none: 'nessuna licenza indicata; per esempio licenses="mit llama3.1"',
};
