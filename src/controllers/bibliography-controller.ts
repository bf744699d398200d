import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {isServer} from 'lit-html/is-server.js';
import type {ListedWork} from '../domain/references/arrange.js';
import {
  join,
  leave,
  touch,
  type Citing,
  type Listing,
  type ListSettings,
  type Scope,
} from './citation-scope.js';

const same = <T extends object>(one: T, other: T) =>
  (Object.keys({...one, ...other}) as (keyof T)[]).every((key) => one[key] === other[key]);

/** Gathers the works that an article cites, for the list that shows them. */
export class BibliographyController implements ReactiveController, Listing {
  readonly host: ReactiveElement;
  settings: ListSettings = {};
  named?: Element | null;
  works: readonly ListedWork[] = [];
  cited: readonly Citing[] = [];
  ids: ReadonlyMap<string, string> = new Map();
  tree?: Node;
  scope?: Scope;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    if (!isServer) join(this);
  }

  hostDisconnected() {
    leave(this);
  }

  describe(settings: ListSettings) {
    if (same(settings, this.settings)) return;
    this.settings = settings;
    // To be sought again.
    this.named = undefined;
    touch(this);
  }

  /** The id of an entry, which no other list of the page has. */
  idOf({key}: ListedWork): string {
    return this.ids.get(key)!;
  }

  /** The citations that name a work, in the order of the page. */
  citationsOf({citations}: ListedWork): ReactiveElement[] {
    return citations.flatMap((place) => this.cited[place]?.host ?? []);
  }

  /** Nothing cites where the list looks: not a citation that waits for its work, or found none. */
  get isUncited(): boolean {
    return !this.scope?.citations.size;
  }

  /** The element that the list names was sought and is not there. */
  get missesElement(): boolean {
    return !!this.settings.htmlFor && this.named === null;
  }
}
