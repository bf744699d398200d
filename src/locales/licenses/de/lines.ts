/** Answers by themselves: below a heading of the card, and in a badge’s popover. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Decisive} from '../../../domain/licenses/decisive.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

/** Below „Man darf“, „Man muss“ or „Man darf nicht“. */
const acts: Partial<Record<TermId, string>> = {
  'commercial-use': 'damit Geld verdienen',
  modification: 'es ändern',
  redistribution: 'es weitergeben',
  hosting: 'es für andere betreiben',
  'fine-tuning': 'es feinabstimmen',
  'train-other-models': 'damit andere Modelle trainieren',
  'relicense-derivatives': 'eigene Versionen unter andere Bedingungen stellen',
  'patent-grant': 'seine Patente nutzen',
  'output-ownership': 'die Ausgaben behalten',
  'include-notice': 'die Lizenz und ihre Hinweise mitgeben',
  'state-changes': 'Änderungen angeben',
  'attribution-display': 'die Herkunft sichtbar nennen',
  'name-prefix': 'das eigene Modell wie vorgeschrieben nennen',
  'same-licence': 'die Lizenz behalten für das, was darauf aufbaut',
  'flow-down': 'eigene Nutzer an die Nutzungsgrenzen binden',
  'disclose-source': 'den Quellcode veröffentlichen',
  'network-disclose': 'dasselbe für Nutzer im Netz tun',
  registration: 'sich zuvor registrieren oder anfragen',
  'update-duty': 'die neueste Version nutzen',
  guardrails: 'die Schutzmaßnahmen beibehalten',
  'label-outputs': 'Ausgaben als maschinell erzeugt kennzeichnen',
  indemnity: 'den Lizenzgeber von Ansprüchen freistellen',
  'acceptable-use': 'es für die gelisteten Zwecke nutzen',
  'military-limit': 'es militärisch nutzen',
  'field-limit': 'es in den genannten Bereichen nutzen',
  'geographic-limit': 'es in den ausgeschlossenen Gebieten nutzen',
  trademark: 'die Marken des Lizenzgebers nutzen',
  liability: 'den Lizenzgeber haftbar machen',
  warranty: 'sich auf eine Gewährleistung verlassen',
};

const endings: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  revocable: {
    forbidden: 'sie kann nicht widerrufen werden',
    limit: 'sie kann auch ohne Verstoß widerrufen werden',
    conditional: 'sie kann im genannten Fall widerrufen werden',
  },
  'changeable-terms': {
    forbidden: 'spätere Bedingungen binden nicht',
    limit: 'die Regeln können sich später ändern',
    conditional: 'eine Änderung der Regeln ist angekündigt',
    fact: 'spätere Bedingungen binden nicht',
  },
  'remote-restriction': {
    limit: 'vertragswidrige Nutzung kann aus der Ferne eingeschränkt werden',
    forbidden: 'keine Einschränkung aus der Ferne',
  },
  termination: {
    limit: 'sie endet bei einem Verstoß',
    conditional: 'die Rechte hängen davon ab, dass man sie einhält',
  },
  'litigation-retaliation': {
    limit: 'die Rechte enden, wenn man deswegen klagt',
    conditional: 'die Patentlizenz endet, wenn man wegen Patenten klagt',
  },
};

export function line(cell: Cell): string {
  const {term, sense, answer} = cell;
  const detail = answer?.detail;
  const ending = endings[term]?.[sense];
  if (ending) return ending;
  if (term === 'attribution-display' && detail && sense === 'duty') return `„${detail}“ anzeigen`;
  if (term === 'name-prefix' && detail && sense === 'duty')
    return `den Namen des eigenen Modells mit „${detail}“ beginnen`;
  if (term === 'governing-law' && sense === 'fact' && detail) return `Recht: ${detail}`;
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
  if (cell.noticeOnly) return `${act}, mit Lizenzhinweis`;
  return sense === 'conditional' ? `${act}, im genannten Fall` : act;
}

const sentences: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  'commercial-use': {
    forbidden: 'kommerzielle Nutzung ist verboten',
    conditional: 'kommerzielle Nutzung ist unter einer Bedingung erlaubt',
    allowed: 'kommerzielle Nutzung ist erlaubt',
  },
  redistribution: {
    forbidden: 'darf nicht weitergegeben werden',
    fact: 'es gibt nichts weiterzugeben',
    allowed: 'darf weitergegeben werden',
  },
  modification: {
    forbidden: 'darf nicht geändert werden',
    fact: 'es gibt nichts zu ändern',
    conditional: 'darf unter einer Bedingung geändert werden',
    allowed: 'darf geändert werden',
  },
  'geographic-limit': {
    forbidden: 'einige Gebiete sind ausgeschlossen',
    conditional: 'einige Gebiete sind im genannten Fall ausgeschlossen',
  },
  'train-other-models': {
    forbidden: 'damit dürfen keine anderen Modelle trainiert werden',
    conditional: 'damit trainierte Modelle übernehmen Bedingungen',
    allowed: 'damit dürfen andere Modelle trainiert werden',
  },
  hosting: {forbidden: 'darf nicht für andere betrieben werden', fact: 'nur der Anbieter betreibt es'},
  'military-limit': {
    forbidden: 'militärische Nutzung ist verboten',
    conditional: 'einige militärische Nutzungen sind verboten',
  },
  'acceptable-use': {
    forbidden: 'eine Liste von Nutzungen ist verboten',
    conditional: 'einige Nutzungen sind verboten',
  },
  registration: {
    duty: 'zuvor ist eine Registrierung nötig',
    conditional: 'einige Nutzer müssen sich zuvor registrieren oder anfragen',
  },
  'network-disclose': {duty: 'Nutzer im Netz erhalten den Quellcode'},
  'same-licence': {
    duty: 'weitergegebene Versionen behalten diese Lizenz',
    conditional: 'Änderungen daran bleiben unter dieser Lizenz',
  },
  'disclose-source': {
    duty: 'der Quellcode gehört zu jeder Kopie',
    conditional: 'der Quellcode gehört in einigen Fällen zu den Kopien',
  },
  'attribution-display': {
    duty: 'die Herkunft muss sichtbar genannt werden',
    conditional: 'die Herkunft muss in einigen Fällen sichtbar genannt werden',
  },
  'flow-down': {duty: 'die Nutzungsgrenzen gehen mit jeder Kopie weiter'},
  'patent-grant': {allowed: 'Patente sind lizenziert'},
  'include-notice': {duty: 'Lizenz und Hinweise gehen mit den Kopien weiter'},
  'name-prefix': {duty: 'damit erstellte Modelle tragen einen vorgeschriebenen Namen'},
};

export function tell(decisive: Decisive): string {
  const {term, sense, answer, also} = decisive;
  if (also && term === 'military-limit') {
    return sense === 'forbidden'
      ? 'militärische Nutzung und eine Liste weiterer Nutzungen sind verboten'
      : 'einige militärische und andere Nutzungen sind verboten';
  }
  if (term === 'redistribution' && decisive.noticeOnly) return 'darf mit Lizenzhinweis weitergegeben werden';
  if (sense === 'duty' && answer?.detail) {
    if (term === 'name-prefix')
      return `der Name damit erstellter Modelle muss mit „${answer.detail}“ beginnen`;
    if (term === 'attribution-display') return `„${answer.detail}“ muss angezeigt werden`;
  }
  return sentences[term]?.[sense] ?? line(decisive);
}
