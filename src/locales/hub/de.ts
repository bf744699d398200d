import type {HubWords} from './hub-words.js';

export const de: HubWords = {
  says: 'Der Hugging Face Hub sagt, ungeprüft:',
  license: 'Lizenz',
  access: 'Zugang',
  basedOn: 'Beruht auf',
  created: 'Repository angelegt',
  changed: 'Zuletzt geändert',
  unstated: 'nicht angegeben',
  gates: {
    no: 'frei herunterladbar',
    'at once': 'nach Zustimmung zu Bedingungen',
    'by hand': 'auf Anfrage, von Hand gewährt',
  },
  partsUnknown: 'Diese Metadaten sagen nicht, welche Komponenten veröffentlicht wurden.',
  failed: (name, why) =>
    ({
      'no name': `„${name}“ ist kein Name auf dem Hub; hf:organisation/modell schreiben`,
      'not found': `der Hub kennt kein Modell „${name}“`,
      login: `der Hub zeigt „${name}“ nur angemeldeten Personen: Es ist privat oder existiert nicht`,
      busy: `der Hub wurde zu oft gefragt; „${name}“ ist vielleicht später abrufbar`,
      timeout: `der Hub hat zu „${name}“ nicht rechtzeitig geantwortet`,
      unreachable: `der Hub war für „${name}“ nicht erreichbar`,
      unreadable: `die Antwort des Hubs zu „${name}“ ist nicht lesbar`,
    })[why],
};
