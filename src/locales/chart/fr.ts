import type {ChartWords} from './chart-words.js';

export const fr: ChartWords = {
  titles: {
    mof: 'Parties ouvertes, par date de sortie',
    osai: 'Score OSAI, par date de sortie',
    license: 'Licence des poids, par date de sortie',
  },
  axes: {mof: 'parties ouvertes, sur 17', osai: 'points, sur 12', license: 'licence des poids'},
  freedoms: {
    closed: 'fermée',
    'non-commercial': 'non commerciale',
    limited: 'limitée',
    reciprocal: 'copyleft',
    permissive: 'permissive',
  },
  table: 'Les chiffres en tableau',
  model: 'Modèle',
  released: 'Sortie',
  value: 'Valeur',
  whisker: 'jusqu’ici si toutes les parties inconnues étaient ouvertes',
  notes: {
    mof: 'Décompte de composants MOF, pas une note.',
    osai: 'Points attribués par l’European Open Source AI Index, CC BY 4.0.',
    license:
      'Notre propre ordre des licences selon ce qu’elles refusent\u202f; aucun référentiel n’en publie.',
  },
  notPlaced: (names) => `Non placés, faute d’information\u00a0: ${names}.`,
  of: (value, of) => `${value} sur ${of}`,
  range: (open, most, of) => `de ${open} à ${most} sur ${of}`,
  point: (name, date, value) => `${name}, ${date}\u00a0: ${value}`,
  plot: (count) => `${count} modèles par date de sortie\u202f; le tableau ci-dessous dit la même chose`,
  missingOrganization: (name, nearest) =>
    nearest
      ? `aucune organisation «\u202f${name}\u202f»\u202f; vouliez-vous dire ${nearest}\u202f?`
      : `aucune organisation «\u202f${name}\u202f» dans les données`,
  unknownMeasure: (name, nearest) =>
    nearest
      ? `aucune mesure «\u202f${name}\u202f»\u202f; vouliez-vous dire ${nearest}\u202f?`
      : `aucune mesure «\u202f${name}\u202f»\u202f; il y a mof, osai et license`,
  none: 'aucun modèle indiqué\u202f; écrivez par exemple models="deepseek-r1 olmo-2" ou organizations="openai meta"',
};
