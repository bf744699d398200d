import type {Issue} from '../../domain/records/check.js';
import type {Words} from '../words.js';

/** What `<openness-data>` says to an author. */
export interface DataWords {
  issue(issue: Issue): string;
  moreIssues(count: number): string;
}

const en: DataWords = {
  issue: ({path, message, suggestion}) =>
    `${path ? `${path}: ` : ''}${message}${suggestion ? `; did you mean “${suggestion}”?` : ''}`,
  moreIssues: (count) =>
    count === 1 ? 'and one more fault in the data' : `and ${count} more faults in the data`,
};

/** The frame of a sentence; the message in it names fields and values of JSON, and stays English. */
const frame =
  (
    tag: string,
    didYouMean: (suggestion: string) => string,
    moreIssues: DataWords['moreIssues'],
  ): (() => Promise<Record<string, DataWords>>) =>
  async () => ({
    [tag]: {
      issue: ({path, message, suggestion}) =>
        `${path ? `${path}: ` : ''}${message}${suggestion ? didYouMean(suggestion) : ''}`,
      moreIssues,
    },
  });

export const dataWords: Words<DataWords> = {
  en,
  others: {
    it: frame(
      'it',
      (suggestion) => `; forse “${suggestion}”?`,
      (count) => (count === 1 ? 'e un altro errore nei dati' : `e altri ${count} errori nei dati`),
    ),
    fr: frame(
      'fr',
      (suggestion) => `\u202f; vouliez-vous dire «\u00a0${suggestion}\u00a0»\u202f?`,
      (count) =>
        count === 1 ? 'et une autre erreur dans les données' : `et ${count} autres erreurs dans les données`,
    ),
    de: frame(
      'de',
      (suggestion) => `; ist „${suggestion}“ gemeint?`,
      (count) =>
        count === 1 ? 'und ein weiterer Fehler in den Daten' : `und ${count} weitere Fehler in den Daten`,
    ),
    es: frame(
      'es',
      (suggestion) => `; ¿quiso decir «${suggestion}»?`,
      (count) => (count === 1 ? 'y otro error en los datos' : `y otros ${count} errores en los datos`),
    ),
    pt: frame(
      'pt',
      (suggestion) => `; queria dizer “${suggestion}”?`,
      (count) => (count === 1 ? 'e mais um erro nos dados' : `e mais ${count} erros nos dados`),
    ),
    zh: frame(
      'zh',
      (suggestion) => `；是否指“${suggestion}”？`,
      (count) => `数据中还有 ${count} 处错误`,
    ),
    ja: frame(
      'ja',
      (suggestion) => `。「${suggestion}」のことですか？`,
      (count) => `データにはほかに ${count} 件の誤りがあります`,
    ),
  },
};
