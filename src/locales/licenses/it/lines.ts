/** Le risposte da sole: sotto un titolo della scheda e nel riquadro di un badge. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Decisive} from '../../../domain/licenses/decisive.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

/** Sotto «Si può», «Si deve» o «Non si può». */
const acts: Partial<Record<TermId, string>> = {
  'commercial-use': 'guadagnarci',
  modification: 'modificarlo',
  redistribution: 'ridistribuirlo',
  hosting: 'offrirlo come servizio',
  'fine-tuning': 'farne il fine-tuning',
  'train-other-models': 'addestrarci altri modelli',
  'relicense-derivatives': 'dare altre condizioni alla propria versione',
  'patent-grant': 'usarne i brevetti',
  'output-ownership': 'tenere i risultati',
  'include-notice': 'trasmettere la licenza e i suoi avvisi',
  'state-changes': 'dire che cosa si è modificato',
  'attribution-display': 'mostrare un credito',
  'name-prefix': 'dare al proprio modello il nome prescritto',
  'same-licence': 'conservare la licenza per ciò che se ne ricava',
  'flow-down': 'vincolare i propri utenti ai limiti d’uso',
  'disclose-source': 'pubblicare i sorgenti',
  'network-disclose': 'fare lo stesso per gli utenti in rete',
  registration: 'registrarsi o chiedere prima',
  'update-duty': 'usare l’ultima versione',
  guardrails: 'mantenerne le protezioni',
  'label-outputs': 'dire che i risultati sono di una macchina',
  indemnity: 'tenere indenne il licenziante',
  'acceptable-use': 'usarlo per gli scopi elencati',
  'military-limit': 'usarlo per scopi militari',
  'field-limit': 'usarlo nei settori indicati',
  'geographic-limit': 'usarlo nei territori esclusi',
  trademark: 'usare i marchi del licenziante',
  liability: 'far valere una responsabilità',
  warranty: 'contare su una garanzia',
};

const endings: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  revocable: {
    forbidden: 'non può essere revocata',
    limit: 'può essere revocata senza violazioni',
    conditional: 'può essere revocata in un caso indicato',
    fact: 'può essere revocata in ogni momento',
  },
  'changeable-terms': {
    forbidden: 'nessuna condizione successiva vincola',
    limit: 'le regole possono cambiare in seguito',
    conditional: 'un cambio delle regole è annunciato',
    fact: 'nessuna condizione successiva vincola',
  },
  'remote-restriction': {
    limit: 'l’uso in violazione può essere limitato a distanza',
    forbidden: 'nessun limite a distanza',
  },
  termination: {limit: 'cessa se la si viola', conditional: 'i diritti dipendono dal rispetto della licenza'},
  'litigation-retaliation': {
    limit: 'i diritti cessano se si fa causa',
    conditional: 'la licenza sui brevetti cessa se si fa causa per brevetti',
  },
};

export function line(cell: Cell): string {
  const {term, sense, answer} = cell;
  const detail = answer?.detail;
  const ending = endings[term]?.[sense];
  if (ending) return ending;
  if (term === 'attribution-display' && detail && sense === 'duty') return `mostrare «${detail}»`;
  if (term === 'name-prefix' && detail && sense === 'duty')
    return `far cominciare con «${detail}» il nome del modello`;
  if (term === 'governing-law' && sense === 'fact' && detail) return `legge: ${detail}`;
  const act = acts[term];
  if (
    !act ||
    cell.said ||
    sense === 'unclear' ||
    sense === 'unread' ||
    (sense === 'fact' && answer?.basis === 'explicit')
  ) {
    return `${terms[term]}: ${word(cell)}`;
  }
  if (cell.noticeOnly) return `${act}, con il suo avviso`;
  return sense === 'conditional' ? `${act}, nel caso indicato` : act;
}

const sentences: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  'commercial-use': {
    forbidden: 'l’uso commerciale è vietato',
    conditional: 'l’uso commerciale è consentito a una condizione',
    allowed: 'l’uso commerciale è consentito',
  },
  redistribution: {
    forbidden: 'non può essere ridistribuito',
    fact: 'non c’è nulla da ridistribuire',
    allowed: 'può essere ridistribuito',
  },
  modification: {
    forbidden: 'non può essere modificato',
    fact: 'non c’è nulla da modificare',
    conditional: 'può essere modificato a una condizione',
    allowed: 'può essere modificato',
  },
  'geographic-limit': {
    forbidden: 'alcuni territori sono esclusi',
    conditional: 'alcuni territori sono esclusi in un caso indicato',
  },
  'train-other-models': {
    forbidden: 'non può addestrare altri modelli',
    conditional: 'i modelli che ne derivano prendono condizioni',
    allowed: 'può addestrare altri modelli',
  },
  hosting: {forbidden: 'non può essere offerto come servizio', fact: 'lo offre solo il fornitore'},
  'military-limit': {forbidden: 'l’uso militare è vietato', conditional: 'alcuni usi militari sono vietati'},
  'acceptable-use': {forbidden: 'un elenco di usi è vietato', conditional: 'alcuni usi sono vietati'},
  registration: {
    duty: 'bisogna prima registrarsi',
    conditional: 'alcuni devono prima registrarsi o chiedere',
  },
  'network-disclose': {duty: 'gli utenti in rete ricevono i sorgenti'},
  'same-licence': {
    duty: 'le versioni condivise conservano la licenza',
    conditional: 'le modifiche restano sotto la licenza',
  },
  'disclose-source': {
    duty: 'i sorgenti seguono le copie',
    conditional: 'i sorgenti seguono le copie in alcuni casi',
  },
  'attribution-display': {
    duty: 'va mostrato un credito',
    conditional: 'in alcuni casi va mostrato un credito',
  },
  'flow-down': {duty: 'i limiti d’uso seguono ogni copia'},
  'patent-grant': {allowed: 'i brevetti sono concessi'},
  'include-notice': {duty: 'licenza e avvisi seguono le copie'},
  'name-prefix': {duty: 'i modelli derivati hanno un nome prescritto'},
};

export function tell(decisive: Decisive): string {
  const {term, sense, answer, also} = decisive;
  if (also && term === 'military-limit') {
    return sense === 'forbidden'
      ? 'l’uso militare e un elenco di altri usi sono vietati'
      : 'alcuni usi, militari e altri, sono vietati';
  }
  if (term === 'redistribution' && decisive.noticeOnly) return 'può essere ridistribuito con il suo avviso';
  if (sense === 'duty' && answer?.detail) {
    if (term === 'name-prefix') return `il nome dei modelli derivati deve cominciare con «${answer.detail}»`;
    if (term === 'attribution-display') return `va mostrato «${answer.detail}»`;
  }
  return sentences[term]?.[sense] ?? line(decisive);
}
