/** One set of listeners for a whole page, however many elements it serves. */
import type {PagePopovers} from './page-popovers.js';

interface Listened {
  readonly listening: AbortController;
  hosts: number;
}

const listened = new Map<Node, Listened>();

/** The shadow roots around an element, and its document. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

function listen(root: Node, page: PagePopovers): Listened {
  const listening = new AbortController();
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    root.addEventListener(type, listener as EventListener, {signal: listening.signal, capture: true});
  // Events with a related target do not leave a shadow root in which both targets are.
  on('pointerover', page.pointerOver);
  on('focusin', page.focusIn);
  on('focusout', page.focusOut);
  if (!(root instanceof ShadowRoot)) {
    on('pointerout', page.pointerOut);
    on('pointerdown', page.pointerDown);
    on('pointerup', page.pointerUp);
    on('click', page.click);
    on('keydown', page.keyDown);
  }
  return {listening, hosts: 0};
}

/** Listens where a host stands; gives what undoes it, when the host has gone. */
export function listenAround(host: Element, page: PagePopovers): () => void {
  const roots = rootsOf(host);
  for (const root of roots) {
    const known = listened.get(root) ?? listen(root, page);
    listened.set(root, known);
    known.hosts += 1;
  }
  return () => {
    for (const root of roots) {
      const known = listened.get(root)!;
      known.hosts -= 1;
      if (known.hosts) continue;
      known.listening.abort();
      listened.delete(root);
    }
  };
}
