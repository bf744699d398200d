import {isServer, type LitElement, type ReactiveController} from 'lit';
import {numberReferences} from '../domain/references/number.js';

/** The citations of an article, numbered together. */
interface Scope {
  readonly citations: Set<NumberingController>;
  numbers: ReadonlyMap<string, number>;
  counting?: Promise<void>;
}

// By article, so that several posts on one page do not mix.
const scopes = new WeakMap<Node, Scope>();

/** The nearest article around an element, across shadow roots; the document when there is none. */
function articleOf(element: Element): Node {
  const article = element.closest('article');
  if (article) return article;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? articleOf(root.host) : root;
}

/** As a reader meets them. */
function inOrder(a: NumberingController, b: NumberingController): number {
  return a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Numbers the works of an article by first citation, in one pass however many come or go at once. */
export class NumberingController implements ReactiveController {
  readonly host: LitElement;
  #keys: readonly string[] = [];
  #scope?: Scope;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    if (isServer) return;
    const article = articleOf(this.host);
    this.#scope = scopes.get(article) ?? {citations: new Set(), numbers: new Map()};
    scopes.set(article, this.#scope);
    this.#scope.citations.add(this);
    schedule(this.#scope);
  }

  hostDisconnected() {
    if (!this.#scope) return;
    this.#scope.citations.delete(this);
    schedule(this.#scope);
    this.#scope = undefined;
  }

  get keys(): readonly string[] {
    return this.#keys;
  }

  /** The works that the host cites; one that is not found is left out, since no list has an entry for it. */
  cite(keys: readonly string[]) {
    if (keys.length === this.#keys.length && keys.every((key, index) => key === this.#keys[index])) return;
    this.#keys = keys;
    if (this.#scope) schedule(this.#scope);
  }

  /** Ends when the article, which has changed, is counted. */
  get counting(): Promise<void> | undefined {
    return this.#scope?.counting;
  }

  /** The number of a work; `undefined` until the article is counted. */
  numberOf(key: string): number | undefined {
    return this.#scope?.numbers.get(key);
  }
}

function schedule(scope: Scope) {
  scope.counting ??= Promise.resolve().then(() => {
    scope.counting = undefined;
    const before = scope.numbers;
    const citations = [...scope.citations].sort(inOrder);
    const numbered = numberReferences(citations.map(({keys}) => keys));
    scope.numbers = new Map(numbered.map(({key, number}) => [key, number]));
    for (const {host, keys} of citations) {
      if (keys.some((key) => before.get(key) !== scope.numbers.get(key))) host.requestUpdate();
    }
  });
}
