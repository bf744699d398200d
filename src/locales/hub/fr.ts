import type {HubWords} from './hub-words.js';

export const fr: HubWords = {
  says: 'Le Hub de Hugging Face indique, sans vérification\u00a0:',
  license: 'Licence',
  access: 'Accès',
  basedOn: 'Basé sur',
  created: 'Dépôt créé',
  changed: 'Dernière modification',
  unstated: 'non indiqué',
  gates: {
    no: 'téléchargement libre',
    'at once': 'après acceptation des conditions',
    'by hand': 'sur demande, accordé manuellement',
  },
  partsUnknown: 'Ces métadonnées ne disent pas quels composants ont été publiés.',
  failed: (name, why) =>
    ({
      'no name': `«\u202f${name}\u202f» n’est pas un nom du Hub\u202f; écrivez hf:organisation/modèle`,
      'not found': `le Hub n’a pas de modèle «\u202f${name}\u202f»`,
      login: `le Hub ne montre «\u202f${name}\u202f» qu’aux personnes connectées\u00a0: le modèle est privé ou n’existe pas`,
      busy: `trop de requêtes envoyées au Hub\u202f; «\u202f${name}\u202f» sera peut-être accessible plus tard`,
      timeout: `le Hub n’a pas répondu à temps au sujet de «\u202f${name}\u202f»`,
      unreachable: `le Hub est injoignable au sujet de «\u202f${name}\u202f»`,
      unreadable: `la réponse du Hub au sujet de «\u202f${name}\u202f» est illisible`,
    })[why],
};
