import {formatOfText} from '../catalog/data-format.js';
import {isInside, takeBack, unwrap, wrap, wrapperOf} from './marks.js';
import {citationSelectors, enhanceCite, enhanceLink, enhanceTitle, linkedKey} from './citations.js';
import {codeSelector} from '../elements/parts/code-frame.js';
import {codeBlock, type CodeBlock} from './code-blocks.js';
import {forgetData, holdData, isAsRead, releaseData, reviewData, type DataScope} from './data-blocks.js';
import {enhanceBlock} from './element-blocks.js';
import {KnownWorks} from './known-works.js';
import type {EnhanceKind} from '../domain/records/enhance-kinds.js';

/** A part of a page that content comes into. */
export type EnhanceRoot = Document | ShadowRoot | HTMLElement;

const boxes = (name: string) => `:is(div, blockquote)[data-${name}]`;
const selectors: Readonly<Record<EnhanceKind, string>> = {
  ...(citationSelectors as Record<'links' | 'cites' | 'titles', string>),
  code: codeSelector,
  models: boxes('model'),
  licenses: boxes('license'),
};

/** What copies of the library on one page tell each other. */
interface Active {
  covers(element: Element, kind: EnhanceKind): boolean;
}

/** All that is asked for on the page, by every copy of the library. */
function activeOnPage(): Set<Active> {
  const page = document as unknown as Record<symbol, Set<Active> | undefined>;
  return (page[Symbol.for('openness-elements/enhance')] ??= new Set());
}

/** Whether a block of the language `openness` holds records, not an element. */
const holdsData = ({language, text}: CodeBlock) => language === 'bibtex' || formatOfText(text) === 'json';

/** One part of a page, some kinds of markup in it, from the call until it is undone. */
export class Enhancement implements Active {
  readonly #root: EnhanceRoot;
  readonly #kinds: ReadonlySet<EnhanceKind>;
  readonly #selector: string;
  readonly #works = new KnownWorks(enhanceLink);
  readonly #observer = new MutationObserver((records) => this.#changed(records));

  constructor(root: EnhanceRoot, kinds: ReadonlySet<EnhanceKind>) {
    this.#root = root;
    this.#kinds = kinds;
    this.#selector = [...kinds].map((kind) => selectors[kind]).join();
  }

  start() {
    activeOnPage().add(this);
    // A page that is being parsed may hold half a block.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#begin);
    else this.#begin();
  }

  /** Gives the markup back that no other call has asked for. */
  stop() {
    const others = activeOnPage();
    others.delete(this);
    document.removeEventListener('DOMContentLoaded', this.#begin);
    this.#observer.disconnect();
    this.#works.clear();
    const mine = (element: Element, kind: EnhanceKind) =>
      this.#kinds.has(kind) && ![...others].some((other) => other.covers(element, kind));
    takeBack(this.#root, mine);
    // Each copy holds its own data. Last: what is going anyway need not ask for other data.
    const ours = [...others].filter((other) => other instanceof Enhancement);
    for (const code of this.#root.querySelectorAll(selectors.code)) {
      if (this.#kinds.has('code') && !ours.some((other) => other.covers(code, 'code'))) releaseData(code);
    }
  }

  covers(element: Element, kind: EnhanceKind): boolean {
    return this.#kinds.has(kind) && this.#root.contains(element);
  }

  readonly #begin = () => {
    if (!this.#kinds.size) return;
    this.#scan(this.#root);
    this.#observer.observe(this.#root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['href', 'title', 'data-cite', 'data-model', 'data-license'],
    });
  };

  #changed(records: readonly MutationRecord[]) {
    // First, since a block that moved is held anew.
    reviewData();
    this.#works.prune();
    const changed = new Set<Element>();
    for (const record of records) {
      const rewritten = this.#rewritten(record);
      if (rewritten) changed.add(rewritten);
      for (const node of record.addedNodes)
        if (node instanceof Element && node.isConnected) changed.add(node);
    }
    for (const element of changed) {
      let outer = element.parentElement;
      while (outer && !changed.has(outer)) outer = outer.parentElement;
      if (!outer) this.#scan(element);
    }
  }

  /** What is compared with a newer page in place keeps its elements, and has them say something else. */
  #rewritten({type, target, attributeName}: MutationRecord): Element | undefined {
    const element = target instanceof Element ? target : target.parentElement;
    if (!element?.isConnected) return undefined;
    if (type === 'attributes') {
      // That one is ours: it stands for one that was saved.
      const isSaved = attributeName === 'title' && element.getAttribute('title') === '';
      const wrapper = isSaved ? undefined : wrapperOf(element, this.#kinds);
      if (wrapper) unwrap(wrapper);
      return element;
    }
    const code = element.closest(codeSelector);
    if (!code || isAsRead(code)) return undefined;
    forgetData(code);
    return code;
  }

  #scan(part: ParentNode) {
    const found = [...part.querySelectorAll(this.#selector)];
    if (part instanceof Element && part.matches(this.#selector)) found.unshift(part);
    const are = (kind: EnhanceKind) =>
      this.#kinds.has(kind) ? found.filter((element) => element.matches(selectors[kind])) : [];

    const blocks = are('code').flatMap((code) => (isInside(code) ? [] : (codeBlock(code, this.#root) ?? [])));
    // Data first: what cites it must not look elsewhere.
    for (const block of blocks) if (holdsData(block)) void holdData(block, this.#scopeOf(block.code));
    for (const block of blocks) if (!holdsData(block)) enhanceBlock(block);
    for (const element of are('models')) this.#card(element, 'models', 'model-openness-card', 'model');
    for (const element of are('licenses')) this.#card(element, 'licenses', 'license-card', 'license');
    are('cites').forEach(enhanceCite);
    are('titles').forEach(enhanceTitle);
    for (const link of are('links')) {
      const key = linkedKey(link);
      if (key) this.#works.add(link, key);
    }
  }

  #card(element: Element, kind: EnhanceKind, tag: string, name: string) {
    const value = element.getAttribute(`data-${name}`)!.trim();
    if (value && !isInside(element)) wrap(element, kind, tag, [[name, value]]);
  }

  /** The article of a block, whose records are for it alone; else all that is enhanced. */
  #scopeOf(code: Element): DataScope {
    const root = this.#root;
    const article = code.closest('article');
    if (article && root.contains(article)) return article;
    if (root instanceof Document) return root.body;
    // It provides records of its own, to those inside.
    return root instanceof HTMLElement && root.localName === 'openness-data'
      ? (root.parentElement ?? root)
      : root;
  }
}
