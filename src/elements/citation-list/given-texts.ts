/**
 * Entries that the list does not write itself: those of a formatter of the site’s own, at once or later, and
 * references that an author wrote out. It loads with the first of either.
 */
import type {ListedWork} from '../../domain/references/arrange.js';
import type {FormatterRequest, ReferenceFormatter} from '../../domain/references/formatter.js';
import {fieldText} from '../../domain/references/item-text.js';
import {plainRuns} from '../../domain/references/plain-runs.js';
import type {Mark, Run} from '../../domain/references/run.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';
import {element} from '../parts/element.js';

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

export class GivenTexts {
  readonly #arrived: () => void;
  readonly #failed: (error: unknown) => void;
  #asked: readonly unknown[] = [];
  #given: ReadonlyMap<ReferenceRecord, readonly Run[]> = new Map();
  readonly marked = marked;
  readonly #written = new WeakMap<ReferenceRecord, readonly Run[]>();

  /**
   * @param arrived - A formatter has answered later.
   * @param failed - It threw or rejected; our own writing stands.
   */
  constructor(arrived: () => void, failed: (error: unknown) => void) {
    this.#arrived = arrived;
    this.#failed = failed;
  }

  /** Asks the formatter, when it, the works or what is wanted of it has changed. */
  ask(formatter: ReferenceFormatter | undefined, works: readonly ListedWork[], request: FormatterRequest) {
    const items = works.map(({item}) => item);
    const asked = [formatter, request.style, request.language, ...(formatter ? items : [])];
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
        items.flatMap((item, index) => (areRuns(list[index]) ? [[item, list[index] as readonly Run[]]] : [])),
      );
    };
    try {
      const answer = formatter(items, request);
      if (!isPromise(answer)) return take(answer);
      answer.then(
        (entries) => {
          if (this.#asked !== asked) return;
          take(entries);
          this.#arrived();
        },
        (error: unknown) => this.#failed(error),
      );
    } catch (error) {
      this.#failed(error);
    }
  }

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
}
