import type {ReadingGroup} from '../../../domain/licenses/groups.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {lowerFirst} from '../../sentence.js';

export const groups: Readonly<Record<ReadingGroup, string>> = {
  use: 'Nutzen',
  build: 'Darauf aufbauen',
  risk: 'Rechte und Risiken',
  status: 'Was andere sagen',
};

export const terms: Readonly<Record<TermId, string>> = {
  'commercial-use': 'Kommerzielle Nutzung',
  modification: 'Änderungen',
  redistribution: 'Weitergabe',
  hosting: 'Betrieb für andere',
  'fine-tuning': 'Feinabstimmung',
  'train-other-models': 'Training anderer Modelle',
  'relicense-derivatives': 'Andere Bedingungen für eigene Versionen',
  'patent-grant': 'Patente',
  'output-ownership': 'Ausgaben',
  'include-notice': 'Lizenz und Hinweise',
  'state-changes': 'Änderungen angeben',
  'attribution-display': 'Sichtbare Nennung',
  'name-prefix': 'Name des eigenen Modells',
  'same-licence': 'Copyleft',
  'flow-down': 'Eigene Nutzer binden',
  'disclose-source': 'Quellcode offenlegen',
  'network-disclose': 'Pflichten im Netz',
  registration: 'Vorherige Registrierung',
  'update-duty': 'Neueste Version nutzen',
  guardrails: 'Schutzmaßnahmen beibehalten',
  'label-outputs': 'Ausgaben kennzeichnen',
  indemnity: 'Freistellung von Ansprüchen',
  'user-threshold': 'Zahl der Nutzer',
  'revenue-threshold': 'Umsatz',
  'acceptable-use': 'Andere Nutzungen',
  'military-limit': 'Militärische Nutzung',
  'field-limit': 'Genannte Bereiche',
  'geographic-limit': 'Gebiete',
  'changeable-terms': 'Änderung der Bedingungen',
  trademark: 'Marken',
  'litigation-retaliation': 'Bei einer Klage',
  termination: 'Bei Verstoß',
  revocable: 'Widerruf',
  'remote-restriction': 'Einschränkung aus der Ferne',
  liability: 'Haftung',
  warranty: 'Gewährleistung',
  'governing-law': 'Anwendbares Recht',
  'spdx-listed': 'SPDX-Liste',
  'osi-approved': 'Anerkennung durch die OSI',
  'fsf-free': 'Frei laut FSF',
  'osaid-compatible': 'Geeignet für Open-Source-KI',
};

/** Nouns keep their capital within a sentence; what stands before them does not. */
const notNouns =
  /^(?:Kommerzielle|Andere|Sichtbare|Eigene|Vorherige|Neueste|Militärische|Genannte|Bei|Anwendbares|Frei|Geeignet) /;

export const termInText = (term: TermId) =>
  notNouns.test(terms[term]) ? lowerFirst(terms[term]) : terms[term];
