/**
 * Writes a `<citation-list>` by a style of the Citation Style Language, with an engine that the site installs
 * itself.
 *
 * The engine of citeproc-js is under the CPAL or the AGPL, with a duty to show its badge: it comes with no
 * part of this library, and whoever uses it meets its terms.
 */
import type {FormatterRequest, ReferenceFormatter} from '../domain/references/formatter.js';
import type {ReferenceRecord} from '../domain/records/reference.js';
import {readCslHtml} from './read-html.js';

/** What an engine asks of us. */
export interface CslSys {
  /** A locale by its tag; a falsy value for one that is not there. */
  retrieveLocale(language: string): unknown;
  retrieveItem(id: string): unknown;
}

/** The part of citeproc-js that is used (https://citeproc-js.readthedocs.io/en/latest/running.html). */
export interface CslEngine {
  updateItems(ids: readonly string[]): unknown;
  /** `false` for a style without bibliography. */
  makeBibliography():
    false | readonly [{readonly entry_ids: readonly (readonly string[])[]}, readonly string[]];
}

export interface CslOptions {
  /** Of citeproc-js, `CSL`. */
  readonly CSL: {readonly Engine: new (sys: CslSys, style: unknown, language?: string) => CslEngine};
  /** A style as the engine takes it: the text of its `.csl`. */
  readonly style: unknown;
  /** Locales by tag, at least `en-US`, as the engine takes them: the texts of their `.xml`. */
  readonly locales: Readonly<Record<string, unknown>>;
}

/** The locale of a language: its own, or that of another region. */
function localeOf(locales: CslOptions['locales'], language: string): string {
  const wanted = language.toLowerCase();
  const tags = Object.keys(locales);
  return (
    tags.find((tag) => tag.toLowerCase() === wanted) ??
    tags.find((tag) => tag.toLowerCase().split('-')[0] === wanted.split('-')[0]) ??
    'en-US'
  );
}

/**
 * A `formatter` for `<citation-list>`.
 *
 * The list keeps its own order and numbers; the engine writes what stands in each entry. The number that a
 * numeric style puts before an entry is left out.
 *
 * @throws Whatever the engine throws over its style, when the list first asks; the list then writes itself.
 */
export function cslFormatter({CSL, style, locales}: CslOptions): ReferenceFormatter {
  const items = new Map<string, ReferenceRecord>();
  const engines = new Map<string, CslEngine>();
  const sys: CslSys = {
    retrieveLocale: (language) => locales[localeOf(locales, language)],
    // An engine writes into its items; ours are shared.
    retrieveItem: (id) => structuredClone(items.get(id)),
  };
  return (wanted: readonly ReferenceRecord[], {language}: FormatterRequest) => {
    const tag = localeOf(locales, language);
    const engine = engines.get(tag) ?? new CSL.Engine(sys, style, tag);
    engines.set(tag, engine);
    items.clear();
    // What an author wrote out stays as it is written.
    for (const item of wanted) if (typeof item.custom?.text !== 'string') items.set(String(item.id), item);
    engine.updateItems([...items.keys()]);
    const made = engine.makeBibliography();
    if (!made) return [];
    const [{entry_ids: ids}, entries] = made;
    // Sorted by the style: each entry finds its item by id.
    const byId = new Map(entries.map((entry, index) => [ids[index]?.[0], entry]));
    return wanted.map(({id}) => {
      const html = byId.get(String(id));
      return html === undefined ? undefined : readCslHtml(html);
    });
  };
}
