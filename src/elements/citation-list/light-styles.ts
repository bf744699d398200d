/** The sheet for what the list writes into the light DOM, where no sheet of a shadow root reaches. */
import {entryStyles} from './citation-list.styles.js';

// A constructed sheet belongs to the document that made it.
const sheets = new WeakMap<Document, CSSStyleSheet>();

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

/**
 * Has the tree of a list hold the sheet, once for all lists in it.
 *
 * @returns What takes it away again, once the last of them has left.
 */
export function holdStyles(host: Element): () => void {
  const tree = host.getRootNode() as Document | ShadowRoot;
  const sheet = sheetOf(host.ownerDocument);
  if (!sheet || !tree.adoptedStyleSheets) return () => undefined;
  // A site that sets the sheets of its page anew takes ours away too.
  if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  return () => {
    if (!tree.querySelector(host.localName))
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
