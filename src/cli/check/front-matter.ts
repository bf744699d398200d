/** What stands above the text of a post, for the tool that publishes it. */

export interface FrontMatter {
  readonly text: string;
  readonly format: 'yaml' | 'toml' | 'json';
  /** How long it is with the lines that set it apart. */
  readonly length: number;
}

/** Between `---`, which may be followed by the name of a format, or `+++`, which means TOML. */
const fenced =
  /(?<![^])(-{3}|\+{3})[ \t]*(yaml|toml|json)?[ \t]*\r?\n([^]*?)(?:^\1|^\.{3})[ \t]*(?:\r?\n|$)/m;

/** An object alone at the top, as Hugo takes it; its last bracket stands first in a line. */
function bareObject(text: string): FrontMatter | undefined {
  if (!/^\{\s*"/.test(text)) return undefined;
  for (const {0: end, index} of text.matchAll(/^\}[ \t]*(?:\r?\n|$)/gm)) {
    const object = text.slice(0, index + 1);
    try {
      JSON.parse(object);
      return {text: object, format: 'json', length: index + end.length};
    } catch {
      // The bracket of something within.
    }
  }
  return undefined;
}

/** @param post - Without a byte order mark. */
export function frontMatterOf(post: string): FrontMatter | undefined {
  const [whole, mark, named, text = ''] = fenced.exec(post) ?? [];
  if (whole === undefined) return bareObject(post);
  const format = (named as FrontMatter['format'] | undefined) ?? (mark === '+++' ? 'toml' : 'yaml');
  return {text, format, length: whole.length};
}
