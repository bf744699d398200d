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

/** Messages name fields and values of JSON, so they stay in English but for their frame. */
export const dataWords: Words<DataWords> = {
  en,
  others: {
    it: async () => ({
      issue: ({path, message, suggestion}) =>
        `${path ? `${path}: ` : ''}${message}${suggestion ? `; forse “${suggestion}”?` : ''}`,
      moreIssues: (count) =>
        count === 1 ? 'e un altro errore nei dati' : `e altri ${count} errori nei dati`,
    }),
  },
};
