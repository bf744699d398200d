import type {ReactiveElement} from '@lit/reactive-element';
import type {CitedWork, MarkerStyle} from '../domain/references/marker.js';
import type {ReferenceRecord} from '../domain/records/reference.js';
import {join, leave, touch, type CitedEntry, type Citing, type Scope} from './citation-scope.js';

/**
 * Counts a citation among those of its article, and tells it what the article’s list has for it. The host says itself
 * when it comes and goes: Lit’s set of controllers would weigh more, a thousand times.
 */
export class NumberingController implements Citing {
  readonly host: ReactiveElement;
  items: readonly ReferenceRecord[] = [];
  scope?: Scope;

  constructor(host: ReactiveElement) {
    this.host = host;
  }

  hostConnected() {
    join(this);
  }

  hostDisconnected() {
    leave(this);
  }

  /** The works that the host cites; those that are not found are left out. */
  cite(items: readonly ReferenceRecord[]) {
    if (items.length === this.items.length && items.every((item, index) => item === this.items[index]))
      return;
    this.items = items;
    touch(this);
  }

  /** Number and entry of a work; `undefined` until the article is counted. */
  entryOf(item: ReferenceRecord): CitedEntry | undefined {
    return this.scope?.entries.get(item.id);
  }

  /** A work as a marker names it; one on its way has no number yet. */
  citedWork(key: string, item: ReferenceRecord | undefined): CitedWork & Partial<CitedEntry> {
    const {number, yearLetter, entryId} = (item && this.entryOf(item)) ?? {};
    return {key: item?.id ?? key, item, number, yearLetter, entryId};
  }

  /**
   * The style of a marker that names none itself.
   *
   * @param around - What the data around the citation says: the list goes before it, a list’s format after.
   */
  marker(around: MarkerStyle | undefined): MarkerStyle {
    return this.scope?.lead?.settings.marker ?? around ?? (this.isNumbered ? 'number' : 'author-date');
  }

  /** Whether the article’s list shows numbers, if it has a list. */
  get isNumbered(): boolean {
    return this.scope?.lead?.settings.style !== 'author-date';
  }
}
