import type {ReadingGroup} from '../../../domain/licenses/groups.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {lowerFirst} from '../../sentence.js';

export const groups: Readonly<Record<ReadingGroup, string>> = {
  use: 'Usarlo',
  build: 'Costruirci sopra',
  risk: 'Diritti e rischi',
  status: 'Che cosa dicono gli altri',
};

export const terms: Readonly<Record<TermId, string>> = {
  'commercial-use': 'Uso commerciale',
  modification: 'Modificarlo',
  redistribution: 'Ridistribuirlo',
  hosting: 'Offrirlo come servizio',
  'fine-tuning': 'Fine-tuning',
  'train-other-models': 'Addestrare altri modelli',
  'relicense-derivatives': 'Altre condizioni per la propria versione',
  'patent-grant': 'Brevetti',
  'output-ownership': 'Risultati',
  'include-notice': 'Licenza e avvisi',
  'state-changes': 'Indicare le modifiche',
  'attribution-display': 'Mostrare il credito',
  'name-prefix': 'Nome del proprio modello',
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
  'changeable-terms': 'Cambiare le condizioni',
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
  'fsf-free': 'Libera secondo la FSF',
  'osaid-compatible': 'Adatta all’IA open source',
};

export const termInText = (term: TermId) => lowerFirst(terms[term]);
