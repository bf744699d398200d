/** What a line of text is put together with: the marks between its parts, and names within it. */

export interface Marks {
  /** Between a mark that ends something and what follows. */
  readonly gap: string;
  readonly stop: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Brackets, without the gap before them. */
  readonly brackets: readonly [open: string, close: string];
}

const western: Marks = {gap: ' ', stop: '.', comma: ',', semicolon: ';', colon: ':', brackets: ['(', ')']};

const others: Readonly<Record<string, Marks>> = {
  // French sets its high marks apart, and no line may break there.
  fr: {...western, semicolon: '\u202F;', colon: '\u00A0:'},
  ja: {gap: '', stop: '。', comma: '、', semicolon: '；', colon: '：', brackets: ['（', '）']},
  zh: {gap: '', stop: '。', comma: '，', semicolon: '；', colon: '：', brackets: ['（', '）']},
};

/** The marks of a language: Chinese and Japanese write them full width, without a space after them. */
export function marksOf(language: string): Marks {
  return others[language.toLowerCase().split('-')[0]!] ?? western;
}

/** A heading’s words inside a sentence: `Passing it on` is `passing it on`, `OSI approval` stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
