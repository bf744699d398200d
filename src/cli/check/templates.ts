/** What template engines (Liquid, Hexo’s, Hugo’s) show as code or take out before anybody reads Markdown or HTML. */
import {blank, type FencedCode} from './markdown.js';

export interface Untemplated {
  /** The text with all of that blanked; every offset is the same. */
  readonly text: string;
  /** The code that is shown. */
  readonly code: readonly FencedCode[];
}

/** In which the words of a template are shown, or not meant. */
const quoted = [
  /^ {0,3}(?<fence>`{3,}|~{3,})[^]*?^ {0,3}\k<fence>/,
  /`[^`\n]*`/,
  /<!--[^]*?-->/,
  /\{%-?\s*raw\s*-?%\}[^]*?\{%-?\s*endraw\s*-?%\}/,
];
const comments = [
  /\{%-?\s*comment\s*-?%\}[^]*?\{%-?\s*endcomment\s*-?%\}/,
  /\{\{-?\s*\/\*[^]*?\*\/\s*-?\}\}/,
];
const highlighted = [
  /(?<liquidStart>\{%-?\s*(?<tag>highlight|codeblock)\b(?<liquid>.*?)-?%\})(?<liquidCode>[^]*?)\{%-?\s*end\k<tag>\s*-?%\}/,
  /(?<hugoStart>\{\{[<%]\s*highlight\b(?<hugo>.*?)[>%]\}\})(?<hugoCode>[^]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/,
];
const pieces = new RegExp([...quoted, ...comments, ...highlighted].map(({source}) => source).join('|'), 'gm');

/** `html linenos`, `"html"`, and Hexo’s `Title lang:html`. */
const languageIn = (options: string) =>
  /\blang:\s*([\w-]+)/.exec(options)?.[1] ?? /^\s*["']?([\w-]+)/.exec(options)?.[1] ?? '';

/** @param source - A post that such an engine reads, or may. */
export function withoutTemplates(source: string): Untemplated {
  const code: FencedCode[] = [];
  const isComment = (piece: string) => comments.some((each) => new RegExp(`^${each.source}$`).test(piece));
  let text = '';
  let end = 0;
  for (const {0: piece, index: start, groups = {}} of source.matchAll(pieces)) {
    const opening = groups['liquidStart'] ?? groups['hugoStart'];
    if (opening === undefined && !isComment(piece)) continue;
    text += source.slice(end, start) + blank(piece);
    end = start + piece.length;
    if (opening === undefined) continue;
    code.push({
      start,
      end,
      language: languageIn(groups['liquid'] ?? groups['hugo'] ?? ''),
      text: groups['liquidCode'] ?? groups['hugoCode'] ?? '',
      textStart: start + opening.length,
    });
  }
  return {text: text + source.slice(end), code};
}
