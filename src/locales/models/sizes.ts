/**
 * Sizes as records write them: `16B (2.4B active, Lite)`, `up to 11B`, `18.6B to 31.3B active`, `1B class`,
 * `860M U-Net, 123M text encoder`. Figures and names stay; the few words between them follow the language.
 */
export interface SizeWords {
  /** `671B parameters` */
  parameters(sizes: string): string;
  /** `671B parameters, 37B active` */
  mixture(total: string, active: string): string;
  /** `37B active` */
  active(size: string): string;
  upTo(size: string): string;
  range(least: string, most: string): string;
  /** About so large: the maker gives no figure. */
  class(size: string): string;
  textEncoder(size: string): string;
  /** ` (Lite)`, after a size. */
  aside(text: string): string;
  readonly separator: string;
}

const patterns = [
  [/^(.+) active$/, 'active'],
  [/^(.+) class$/, 'class'],
  [/^(.+) text encoder$/, 'textEncoder'],
  [/^up to (.+)$/, 'upTo'],
] as const;

function told(text: string, words: SizeWords): string {
  for (const [pattern, word] of patterns) {
    const size = pattern.exec(text)?.[1];
    if (size) return words[word](told(size, words));
  }
  const range = /^(\S+) to (\S+)$/.exec(text);
  return range ? words.range(range[1]!, range[2]!) : text;
}

const all = (text: string, words: SizeWords) =>
  text
    .split(', ')
    .map((part) => told(part, words))
    .join(words.separator);

export function sizesInWords(sizes: readonly string[], words: SizeWords): string {
  const mixture = sizes.length === 1 && /^(.+?) \((.+ active)\)$/.exec(sizes[0]!);
  if (mixture) return words.mixture(told(mixture[1]!, words), told(mixture[2]!, words));
  const text = sizes
    .map((size) => {
      const [, main, aside] = /^(.+?)(?: \((.+)\))?$/.exec(size)!;
      return all(main!, words) + (aside ? words.aside(all(aside, words)) : '');
    })
    .join(words.separator);
  // Some makers name their models’ sizes and give no figure.
  return /\d[BMT]/.test(text) ? words.parameters(text) : text;
}
