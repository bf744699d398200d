import type {HubWords} from './hub-words.js';

export const it: HubWords = {
  says: 'L’Hub di Hugging Face dichiara, senza verifica:',
  license: 'Licenza',
  access: 'Accesso',
  basedOn: 'Basato su',
  created: 'Repository creato',
  changed: 'Ultima modifica',
  unstated: 'non indicato',
  gates: {
    no: 'download libero',
    'at once': 'dopo l’accettazione delle condizioni',
    'by hand': 'su richiesta, concesso a mano',
  },
  partsUnknown: 'Questi metadati non dicono quali componenti sono stati pubblicati.',
  failed: (name, why) =>
    ({
      'no name': `“${name}” non è un nome dell’Hub; scrivere hf:organizzazione/modello`,
      'not found': `l’Hub non ha un modello “${name}”`,
      login: `l’Hub mostra “${name}” solo a chi ha effettuato l’accesso: è privato o non esiste`,
      busy: `troppe richieste all’Hub; “${name}” potrà essere letto più tardi`,
      timeout: `l’Hub non ha risposto in tempo su “${name}”`,
      unreachable: `l’Hub non è raggiungibile per “${name}”`,
      unreadable: `la risposta dell’Hub su “${name}” non è leggibile`,
    })[why],
};
