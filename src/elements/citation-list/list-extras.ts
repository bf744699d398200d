/**
 * What few lists have: entries that they do not write themselves, of a formatter of the site’s own, at once or later, or
 * of an author who wrote references out; and what is said to machines. It loads with the first of these.
 */
import type {BibliographyController} from '../../controllers/bibliography-controller.js';
import type {ListedWork} from '../../domain/references/arrange.js';
import {asWritten} from '../../domain/references/as-written.js';
import {fieldText} from '../../domain/references/field-text.js';
import {plainRuns} from '../../domain/references/plain-runs.js';
import type {Mark, Run} from '../../domain/references/run.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {safeUrl} from '../../domain/records/safe-url.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {coins} from '../../domain/references/coins.js';
import {element} from '../parts/element.js';
import {warn} from '../parts/warn.js';
import type {CitationListElement} from './citation-list-element.js';
import {jsonLd} from './metadata.js';

/** What a formatter links to is followed only where that is safe. */
const safe = (runs: readonly Run[]) =>
  runs.map((run) => ({...run, href: typeof run.href === 'string' ? safeUrl(run.href) : undefined}));

const areRuns = (entry: unknown): entry is readonly Run[] =>
  Array.isArray(entry) &&
  entry.length > 0 &&
  entry.every((run: unknown) => typeof (run as Run | null)?.text === 'string');

/** Whatever a formatter without types may answer. */
const isPromise = <T>(answer: T | Promise<T>): answer is Promise<T> =>
  typeof (answer as Promise<T> | undefined)?.then === 'function';

const elementsOfMarks: Readonly<Record<Mark, string>> = {
  italic: 'i',
  bold: 'b',
  superscript: 'sup',
  subscript: 'sub',
  'small-caps': 'span',
};

/** Text as a style sets it. */
const marked = ({text, marks = []}: Run) =>
  marks.reduceRight<Node | undefined>((inner, mark) => {
    if (!Object.hasOwn(elementsOfMarks, mark)) return inner;
    const set = mark === 'small-caps' ? mark : undefined;
    return element(elementsOfMarks[mark], {'data-set': set}, inner ?? text);
  }, undefined);

export class ListExtras {
  readonly #host: CitationListElement;
  #asked: readonly unknown[] = [];
  /** What is said to machines. */
  #kinds: readonly string[] = [];
  #given: ReadonlyMap<ReferenceRecord, readonly Run[]> = new Map();
  readonly marked = marked;
  readonly #written = new WeakMap<ReferenceRecord, readonly Run[]>();

  constructor(host: CitationListElement) {
    this.#host = host;
  }

  /** Asks the formatter, when it, the works or what is wanted of it has changed. */
  ask({works, settings: {style = 'numeric', language = 'en'}}: BibliographyController) {
    const {formatter, metadata} = this.#host;
    this.#kinds = attributeWords((metadata as string | null)?.toLowerCase());
    const request = {style, language};
    const items = works.map(({item}) => item);
    const asked = [formatter, style, language, ...(formatter ? items : [])];
    if (asked.length === this.#asked.length && asked.every((one, index) => one === this.#asked[index]))
      return;
    this.#asked = asked;
    if (!formatter) {
      this.#given = new Map();
      return;
    }
    const take = (entries: unknown) => {
      const list = Array.isArray(entries) ? (entries as unknown[]) : [];
      this.#given = new Map(
        items.flatMap((item, index) =>
          areRuns(list[index]) ? [[item, safe(list[index] as readonly Run[])]] : [],
        ),
      );
    };
    try {
      const answer = formatter(items.map(asWritten), request);
      if (!isPromise(answer)) return take(answer);
      answer.then((entries) => {
        if (this.#asked !== asked) return;
        take(entries);
        this.#host.requestUpdate();
      }, this.#failed);
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Our own writing stands. */
  readonly #failed = (error: unknown) => warn(this.#host.localName, `the formatter failed: ${String(error)}`);

  /** What the formatter or the author wrote for a work, if they did: the same runs each time. */
  of({item}: ListedWork): readonly Run[] | undefined {
    return this.#given.get(item) ?? this.#writtenOut(item);
  }

  #writtenOut(item: ReferenceRecord): readonly Run[] | undefined {
    const text = fieldText(item.custom ?? {}, 'text');
    if (!text) return undefined;
    let runs = this.#written.get(item);
    if (!runs) this.#written.set(item, (runs = plainRuns({text, title: fieldText(item, 'title')})));
    return runs;
  }

  /** The work as OpenURL, after its entry, where the author wants it. */
  after(item: ReferenceRecord): Element[] {
    return this.#kinds.includes('coins')
      ? [element('span', {class: 'Z3988', title: coins(item), 'aria-hidden': 'true'})]
      : [];
  }

  /** A data block for search engines, where the author wants it. */
  jsonLd(works: readonly ListedWork[]): Element | undefined {
    if (!this.#kinds.includes('json-ld')) return undefined;
    return jsonLd(
      this.#host.ownerDocument,
      works.map(({item}) => item),
      (error) =>
        warn(this.#host.localName, `json-ld: allow trusted-types openness-elements (${String(error)})`),
    );
  }
}
