/** The languages of the library, and the words of an area in each. */
import type {Words} from '../../src/locales/words.js';

export const languages = ['en', 'it', 'fr', 'de', 'es', 'pt', 'zh', 'ja'] as const;
export type Language = (typeof languages)[number];

/** @throws Error when an area has no words for a language. */
export async function wordsIn<T>({en, others}: Words<T>, language: string): Promise<T> {
  if (language === 'en') return en;
  const load = others[language];
  if (!load) throw new Error(`no words for ${language}`);
  return (await load())[language]!;
}
