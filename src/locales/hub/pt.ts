import type {HubWords} from './hub-words.js';

export const pt: HubWords = {
  says: 'O Hub da Hugging Face declara, sem verificação:',
  license: 'Licença',
  access: 'Acesso',
  basedOn: 'Baseado em',
  created: 'Repositório criado',
  changed: 'Última alteração',
  unstated: 'não indicado',
  gates: {
    no: 'transferência livre',
    'at once': 'após aceitar condições',
    'by hand': 'a pedido, concedido manualmente',
  },
  partsUnknown: 'Estes metadados não dizem que componentes foram publicados.',
  failed: (name, why) =>
    ({
      'no name': `“${name}” não é um nome do Hub; escreva hf:organização/modelo`,
      'not found': `o Hub não tem um modelo “${name}”`,
      login: `o Hub só mostra “${name}” a quem iniciou sessão: é privado ou não existe`,
      busy: `demasiados pedidos ao Hub; “${name}” poderá estar disponível mais tarde`,
      timeout: `o Hub não respondeu a tempo sobre “${name}”`,
      unreachable: `não foi possível contactar o Hub sobre “${name}”`,
      unreadable: `a resposta do Hub sobre “${name}” não é legível`,
    })[why],
};
