import type {HubWords} from './hub-words.js';

export const fr: HubWords = {
  says: 'Le Hub de Hugging Face indique, sans vérification :',
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
      'no name': `« ${name} » n’est pas un nom du Hub ; écrivez hf:organisation/modèle`,
      'not found': `le Hub n’a pas de modèle « ${name} »`,
      login: `le Hub ne montre « ${name} » qu’aux personnes connectées : le modèle est privé ou n’existe pas`,
      busy: `trop de requêtes envoyées au Hub ; « ${name} » sera peut-être accessible plus tard`,
      timeout: `le Hub n’a pas répondu à temps au sujet de « ${name} »`,
      unreachable: `le Hub est injoignable au sujet de « ${name} »`,
      unreadable: `la réponse du Hub au sujet de « ${name} » est illisible`,
    })[why],
};
