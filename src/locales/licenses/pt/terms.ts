import type {ReadingGroup} from '../../../domain/licenses/groups.js';
import type {TermId} from '../../../domain/licenses/terms.js';
import {lowerFirst} from '../../sentence.js';

export const groups: Readonly<Record<ReadingGroup, string>> = {
  use: 'Usar',
  build: 'Usar como base',
  risk: 'Direitos e riscos',
  status: 'O que dizem terceiros',
};

export const terms: Readonly<Record<TermId, string>> = {
  'commercial-use': 'Uso comercial',
  modification: 'Modificar',
  redistribution: 'Redistribuir',
  hosting: 'Alojar para terceiros',
  'fine-tuning': 'Ajuste fino',
  'train-other-models': 'Treinar outros modelos',
  'relicense-derivatives': 'Outras condições para a sua versão',
  'patent-grant': 'Patentes',
  'output-ownership': 'Resultados',
  'include-notice': 'Manter licença e avisos',
  'state-changes': 'Indicar as alterações',
  'attribution-display': 'Mostrar uma atribuição',
  'name-prefix': 'Nome do seu modelo',
  'same-licence': 'Copyleft',
  'flow-down': 'Impor os limites de uso',
  'disclose-source': 'Fornecer o código-fonte',
  'network-disclose': 'Obrigações em rede',
  registration: 'Inscrever-se antes',
  'update-duty': 'Usar a versão mais recente',
  guardrails: 'Manter as salvaguardas',
  'label-outputs': 'Rotular os resultados',
  indemnity: 'Cobrir os custos do licenciante',
  'user-threshold': 'Número de utilizadores',
  'revenue-threshold': 'Receitas',
  'acceptable-use': 'Outros usos',
  'military-limit': 'Uso militar',
  'field-limit': 'Domínios indicados',
  'geographic-limit': 'Territórios',
  'changeable-terms': 'Mudança das condições',
  trademark: 'Marcas',
  'litigation-retaliation': 'Em caso de ação judicial',
  termination: 'Em caso de violação',
  revocable: 'Revogação',
  'remote-restriction': 'Restrição à distância',
  liability: 'Responsabilidade',
  warranty: 'Garantia',
  'governing-law': 'Lei aplicável',
  'spdx-listed': 'Lista SPDX',
  'osi-approved': 'Aprovação da OSI',
  'fsf-free': 'Livre segundo a FSF',
  'osaid-compatible': 'Adequada à IA de código aberto',
};

export const termInText = (term: TermId) => lowerFirst(terms[term]);
