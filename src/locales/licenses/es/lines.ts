/** Las respuestas solas: bajo un título de la ficha, y en el recuadro de un distintivo. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Decisive} from '../../../domain/licenses/decisive.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

/** Bajo «Se puede», «Se debe» o «No se puede». */
const acts: Partial<Record<TermId, string>> = {
  'commercial-use': 'ganar dinero con él',
  modification: 'modificarlo',
  redistribution: 'redistribuirlo',
  hosting: 'alojarlo para terceros',
  'fine-tuning': 'hacer su ajuste fino',
  'train-other-models': 'entrenar otros modelos con él',
  'relicense-derivatives': 'poner la versión propia bajo otras condiciones',
  'patent-grant': 'usar sus patentes',
  'output-ownership': 'conservar los resultados',
  'include-notice': 'transmitir la licencia y sus avisos',
  'state-changes': 'indicar qué se ha cambiado',
  'attribution-display': 'mostrar una atribución',
  'name-prefix': 'dar al modelo propio el nombre prescrito',
  'same-licence': 'conservar la licencia para lo que se construya sobre él',
  'flow-down': 'imponer los límites de uso a los usuarios propios',
  'disclose-source': 'facilitar el código fuente',
  'network-disclose': 'hacer lo mismo para los usuarios en red',
  registration: 'registrarse o pedir permiso antes',
  'update-duty': 'usar la última versión',
  guardrails: 'mantener sus salvaguardas',
  'label-outputs': 'decir que los resultados son de una máquina',
  indemnity: 'mantener indemne al licenciante ante reclamaciones',
  'acceptable-use': 'usarlo para los fines enumerados',
  'military-limit': 'usarlo con fines militares',
  'field-limit': 'usarlo en los ámbitos citados',
  'geographic-limit': 'usarlo en los territorios excluidos',
  trademark: 'usar las marcas del licenciante',
  liability: 'exigir responsabilidad al licenciante',
  warranty: 'contar con una garantía',
};

const endings: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  revocable: {
    forbidden: 'no se puede revocar',
    limit: 'se puede revocar sin que medie incumplimiento',
    conditional: 'se puede revocar en un caso indicado',
    fact: 'se puede revocar en cualquier momento',
  },
  'changeable-terms': {
    forbidden: 'ninguna condición posterior obliga',
    limit: 'sus reglas pueden cambiar después',
    conditional: 'un cambio de sus reglas se anuncia',
    fact: 'ninguna condición posterior obliga',
  },
  'remote-restriction': {
    limit: 'un uso contrario a la licencia se puede restringir a distancia',
    forbidden: 'ninguna restricción a distancia',
  },
  termination: {
    limit: 'termina si se incumple',
    conditional: 'los derechos dependen de cumplir la licencia',
  },
  'litigation-retaliation': {
    limit: 'los derechos terminan si usted demanda por ello',
    conditional: 'su licencia de patentes termina si usted demanda por patentes',
  },
};

export function line(cell: Cell): string {
  const {term, sense, answer} = cell;
  const detail = answer?.detail;
  const ending = endings[term]?.[sense];
  if (ending) return ending;
  if (term === 'attribution-display' && detail && sense === 'duty') return `mostrar «${detail}»`;
  if (term === 'name-prefix' && detail && sense === 'duty')
    return `hacer que el nombre del modelo propio empiece por «${detail}»`;
  if (term === 'governing-law' && sense === 'fact' && detail) return `ley aplicable: ${detail}`;
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
  if (cell.noticeOnly) return `${act}, con su aviso`;
  return sense === 'conditional' ? `${act}, en el caso indicado` : act;
}

const sentences: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  'commercial-use': {
    forbidden: 'el uso comercial está prohibido',
    conditional: 'el uso comercial se permite con una condición',
    allowed: 'el uso comercial está permitido',
  },
  redistribution: {
    forbidden: 'la redistribución está prohibida',
    fact: 'no hay nada que redistribuir',
    allowed: 'la redistribución está permitida',
  },
  modification: {
    forbidden: 'la modificación está prohibida',
    fact: 'no hay nada que modificar',
    conditional: 'la modificación se permite con una condición',
    allowed: 'la modificación está permitida',
  },
  'geographic-limit': {
    forbidden: 'algunos territorios están excluidos',
    conditional: 'algunos territorios están excluidos en un caso indicado',
  },
  'train-other-models': {
    forbidden: 'está prohibido entrenar otros modelos',
    conditional: 'los modelos entrenados con él heredan condiciones',
    allowed: 'está permitido entrenar otros modelos',
  },
  hosting: {
    forbidden: 'está prohibido alojarlo para terceros',
    fact: 'solo lo aloja su proveedor',
  },
  'military-limit': {
    forbidden: 'el uso militar está prohibido',
    conditional: 'algunos usos militares están prohibidos',
  },
  'acceptable-use': {
    forbidden: 'una lista de usos está prohibida',
    conditional: 'algunos usos están prohibidos',
  },
  registration: {
    duty: 'hay que registrarse antes',
    conditional: 'algunos deben registrarse o pedir permiso antes',
  },
  'network-disclose': {duty: 'los usuarios en red reciben el código fuente'},
  'same-licence': {
    duty: 'las versiones compartidas conservan esta licencia',
    conditional: 'sus cambios siguen bajo esta licencia',
  },
  'disclose-source': {
    duty: 'el código fuente acompaña a las copias',
    conditional: 'el código fuente acompaña a las copias en algunos casos',
  },
  'attribution-display': {
    duty: 'hay que mostrar una atribución',
    conditional: 'en algunos casos hay que mostrar una atribución',
  },
  'flow-down': {duty: 'los límites de uso acompañan a cada copia'},
  'patent-grant': {allowed: 'se concede una licencia de patentes'},
  'include-notice': {duty: 'la licencia y sus avisos acompañan a las copias'},
  'name-prefix': {duty: 'los modelos derivados llevan un nombre prescrito'},
};

export function tell(decisive: Decisive): string {
  const {term, sense, answer, also} = decisive;
  if (also && term === 'military-limit') {
    return sense === 'forbidden'
      ? 'el uso militar y una lista de otros usos están prohibidos'
      : 'algunos usos, militares y otros, están prohibidos';
  }
  if (term === 'redistribution' && decisive.noticeOnly)
    return 'la redistribución está permitida con su aviso';
  if (sense === 'duty' && answer?.detail) {
    if (term === 'name-prefix')
      return `el nombre de los modelos derivados debe empezar por «${answer.detail}»`;
    if (term === 'attribution-display') return `hay que mostrar «${answer.detail}»`;
  }
  return sentences[term]?.[sense] ?? line(decisive);
}
