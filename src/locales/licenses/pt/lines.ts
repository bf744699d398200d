/** As respostas sozinhas: sob um título da ficha, e no balão de um distintivo. */
import type {Cell} from '../../../domain/licenses/answer.js';
import type {Decisive} from '../../../domain/licenses/decisive.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {answer as word} from './answers.js';
import {terms} from './terms.js';

/** Sob “Pode-se”, “Deve-se” ou “Não se pode”. */
const acts: Partial<Record<TermId, string>> = {
  'commercial-use': 'ganhar dinheiro com ele',
  modification: 'modificá-lo',
  redistribution: 'redistribuí-lo',
  hosting: 'alojá-lo para terceiros',
  'fine-tuning': 'fazer o seu ajuste fino',
  'train-other-models': 'treinar outros modelos com ele',
  'relicense-derivatives': 'pôr a própria versão sob outras condições',
  'patent-grant': 'usar as suas patentes',
  'output-ownership': 'ficar com os resultados',
  'include-notice': 'transmitir a licença e os seus avisos',
  'state-changes': 'indicar o que se alterou',
  'attribution-display': 'mostrar uma atribuição',
  'name-prefix': 'dar ao próprio modelo o nome prescrito',
  'same-licence': 'manter a licença no que se constrói com ele',
  'flow-down': 'impor os limites de uso aos próprios utilizadores',
  'disclose-source': 'fornecer o código-fonte',
  'network-disclose': 'fazer o mesmo para os utilizadores em rede',
  registration: 'inscrever-se ou pedir antes',
  'update-duty': 'usar a versão mais recente',
  guardrails: 'manter as suas salvaguardas',
  'label-outputs': 'dizer que os resultados são de uma máquina',
  indemnity: 'proteger o licenciante contra reclamações',
  'acceptable-use': 'usá-lo para os fins enumerados',
  'military-limit': 'usá-lo para fins militares',
  'field-limit': 'usá-lo nos domínios indicados',
  'geographic-limit': 'usá-lo nos territórios excluídos',
  trademark: 'usar as marcas do licenciante',
  liability: 'responsabilizar o licenciante',
  warranty: 'contar com uma garantia',
};

const endings: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  revocable: {
    forbidden: 'não pode ser revogada',
    limit: 'pode ser revogada sem que haja violação',
    conditional: 'pode ser revogada num caso indicado',
    fact: 'pode ser revogada a qualquer momento',
  },
  'changeable-terms': {
    forbidden: 'nenhuma condição posterior obriga',
    limit: 'as suas regras podem mudar mais tarde',
    conditional: 'uma mudança das suas regras é anunciada',
    fact: 'nenhuma condição posterior obriga',
  },
  'remote-restriction': {
    limit: 'um uso contrário à licença pode ser restringido à distância',
    forbidden: 'nenhuma restrição à distância',
  },
  termination: {
    limit: 'cessa se for violada',
    conditional: 'os direitos dependem de cumprir a licença',
  },
  'litigation-retaliation': {
    limit: 'os seus direitos cessam se mover uma ação judicial sobre ele',
    conditional: 'a sua licença de patentes cessa se mover uma ação judicial sobre patentes',
  },
};

export function line(cell: Cell): string {
  const {term, sense, answer} = cell;
  const detail = answer?.detail;
  const ending = endings[term]?.[sense];
  if (ending) return ending;
  if (term === 'attribution-display' && detail && sense === 'duty') return `mostrar “${detail}”`;
  if (term === 'name-prefix' && detail && sense === 'duty')
    return `fazer o nome do próprio modelo começar por “${detail}”`;
  if (term === 'governing-law' && sense === 'fact' && detail) return `lei aplicável: ${detail}`;
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
  if (cell.noticeOnly) return `${act}, com o seu aviso`;
  return sense === 'conditional' ? `${act}, no caso indicado` : act;
}

const sentences: Partial<Record<TermId, Partial<Record<Cell['sense'], string>>>> = {
  'commercial-use': {
    forbidden: 'o uso comercial é proibido',
    conditional: 'o uso comercial é permitido sob condição',
    allowed: 'o uso comercial é permitido',
  },
  redistribution: {
    forbidden: 'a redistribuição é proibida',
    fact: 'não há nada a redistribuir',
    allowed: 'a redistribuição é permitida',
  },
  modification: {
    forbidden: 'a modificação é proibida',
    fact: 'não há nada a modificar',
    conditional: 'a modificação é permitida sob condição',
    allowed: 'a modificação é permitida',
  },
  'geographic-limit': {
    forbidden: 'alguns territórios estão excluídos',
    conditional: 'alguns territórios estão excluídos num caso indicado',
  },
  'train-other-models': {
    forbidden: 'é proibido treinar outros modelos',
    conditional: 'os modelos treinados com ele herdam condições',
    allowed: 'é permitido treinar outros modelos',
  },
  hosting: {
    forbidden: 'é proibido alojá-lo para terceiros',
    fact: 'só o seu fornecedor o aloja',
  },
  'military-limit': {
    forbidden: 'o uso militar é proibido',
    conditional: 'alguns usos militares são proibidos',
  },
  'acceptable-use': {
    forbidden: 'uma lista de usos é proibida',
    conditional: 'alguns usos são proibidos',
  },
  registration: {
    duty: 'é preciso inscrever-se antes',
    conditional: 'alguns têm de se inscrever ou pedir antes',
  },
  'network-disclose': {duty: 'os utilizadores em rede recebem o código-fonte'},
  'same-licence': {
    duty: 'as versões partilhadas mantêm esta licença',
    conditional: 'as suas alterações continuam sob esta licença',
  },
  'disclose-source': {
    duty: 'o código-fonte acompanha as cópias',
    conditional: 'o código-fonte acompanha as cópias em alguns casos',
  },
  'attribution-display': {
    duty: 'é preciso mostrar uma atribuição',
    conditional: 'em alguns casos é preciso mostrar uma atribuição',
  },
  'flow-down': {duty: 'os limites de uso acompanham cada cópia'},
  'patent-grant': {allowed: 'é concedida uma licença de patentes'},
  'include-notice': {duty: 'a licença e os seus avisos acompanham as cópias'},
  'name-prefix': {duty: 'os modelos derivados têm um nome prescrito'},
};

export function tell(decisive: Decisive): string {
  const {term, sense, answer, also} = decisive;
  if (also && term === 'military-limit') {
    return sense === 'forbidden'
      ? 'o uso militar e uma lista de outros usos são proibidos'
      : 'alguns usos, militares e outros, são proibidos';
  }
  if (term === 'redistribution' && decisive.noticeOnly) return 'a redistribuição é permitida com o seu aviso';
  if (sense === 'duty' && answer?.detail) {
    if (term === 'name-prefix') return `o nome dos modelos derivados tem de começar por “${answer.detail}”`;
    if (term === 'attribution-display') return `é preciso mostrar “${answer.detail}”`;
  }
  return sentences[term]?.[sense] ?? line(decisive);
}
