/** One set of listeners for a whole page, however many elements it serves. */
import type {Gestures} from './popover-gestures.js';

// They stay with the page, and go with a shadow root: none is added for another host, none need be counted.
const listening = new WeakSet<Node>();

function listen(root: Node, gestures: Gestures) {
  const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    root.addEventListener(type, listener as EventListener, true);
  // Events with a related target do not leave a shadow root in which both targets are.
  on('pointerover', gestures.pointerOver);
  on('focusin', gestures.focusIn);
  on('focusout', gestures.focusOut);
  if (root instanceof ShadowRoot) return;
  on('pointerout', gestures.pointerOut);
  on('pointerdown', gestures.pointerDown);
  on('pointerup', gestures.pointerUp);
  on('click', gestures.click);
  on('keydown', gestures.keyDown);
}

/** Listens where a host stands: in the shadow roots around it, and in its document. */
export function listenAround(host: Element, gestures: Gestures) {
  const root = host.getRootNode();
  if (!listening.has(root)) {
    listening.add(root);
    listen(root, gestures);
  }
  if (root instanceof ShadowRoot) listenAround(root.host, gestures);
}
