/** The sheet for what the list writes into the light DOM, where no sheet of a shadow root reaches. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {isServer} from 'lit-html/is-server.js';
import {entryStyles} from './citation-list.styles.js';

// A constructed sheet belongs to the document that made it.
const sheets = new WeakMap<Document, CSSStyleSheet>();
const lists = new WeakMap<Node, number>();

function sheetOf(page: Document): CSSStyleSheet | undefined {
  let sheet = sheets.get(page);
  const view = page.defaultView as (Window & typeof globalThis) | null;
  if (!sheet && view) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(entryStyles.cssText);
    sheets.set(page, sheet);
  }
  return sheet;
}

/** Has the tree of its host hold the sheet once, while a list is in it. */
export class LightStyles implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #tree?: Document | ShadowRoot;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    if (isServer) return;
    const tree = this.#host.getRootNode() as Document | ShadowRoot;
    const sheet = sheetOf(this.#host.ownerDocument);
    if (!sheet || !tree.adoptedStyleSheets) return;
    this.#tree = tree;
    lists.set(tree, (lists.get(tree) ?? 0) + 1);
    // A site that sets the sheets of its page anew takes ours away too.
    if (!tree.adoptedStyleSheets.includes(sheet))
      tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  }

  hostDisconnected() {
    const tree = this.#tree;
    if (!tree) return;
    this.#tree = undefined;
    lists.set(tree, lists.get(tree)! - 1);
    if (lists.get(tree)) return;
    const sheet = sheets.get(tree.ownerDocument ?? (tree as Document));
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
  }
}
