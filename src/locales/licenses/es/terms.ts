import type {ReadingGroup} from '../../../domain/licenses/groups.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {lowerFirst} from '../../sentence.js';

export const groups: Readonly<Record<ReadingGroup, string>> = {
  use: 'Usarlo',
  build: 'Construir sobre él',
  risk: 'Derechos y riesgos',
  status: 'Qué dicen terceros',
};

export const terms: Readonly<Record<TermId, string>> = {
  'commercial-use': 'Uso comercial',
  modification: 'Modificarlo',
  redistribution: 'Redistribuirlo',
  hosting: 'Alojarlo para terceros',
  'fine-tuning': 'Ajuste fino',
  'train-other-models': 'Entrenar otros modelos',
  'relicense-derivatives': 'Otras condiciones para la versión propia',
  'patent-grant': 'Patentes',
  'output-ownership': 'Resultados',
  'include-notice': 'Conservar licencia y avisos',
  'state-changes': 'Indicar los cambios',
  'attribution-display': 'Mostrar una atribución',
  'name-prefix': 'Nombre del modelo propio',
  'same-licence': 'Copyleft',
  'flow-down': 'Imponer los límites de uso',
  'disclose-source': 'Facilitar el código fuente',
  'network-disclose': 'Obligaciones en red',
  registration: 'Registrarse antes',
  'update-duty': 'Usar la última versión',
  guardrails: 'Mantener las salvaguardas',
  'label-outputs': 'Etiquetar los resultados',
  indemnity: 'Cubrir los gastos del licenciante',
  'user-threshold': 'Número de usuarios',
  'revenue-threshold': 'Ingresos',
  'acceptable-use': 'Otros usos',
  'military-limit': 'Uso militar',
  'field-limit': 'Ámbitos citados',
  'geographic-limit': 'Territorios',
  'changeable-terms': 'Cambio de las condiciones',
  trademark: 'Marcas',
  'litigation-retaliation': 'En caso de demanda',
  termination: 'En caso de incumplimiento',
  revocable: 'Revocación',
  'remote-restriction': 'Restricción a distancia',
  liability: 'Responsabilidad',
  warranty: 'Garantía',
  'governing-law': 'Ley aplicable',
  'spdx-listed': 'Lista SPDX',
  'osi-approved': 'Aprobación de la OSI',
  'fsf-free': 'Libre según la FSF',
  'osaid-compatible': 'Apta para la IA de código abierto',
};

export const termInText = (term: TermId) => lowerFirst(terms[term]);
