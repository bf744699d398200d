/**
 * The hosts of popovers on a page, and its ears: what opens and closes a surface loads with the first sign that a
 * reader wants one, since most of a thousand citations are never asked.
 */
import type * as Gesture from './popover-gestures.js';
import type {PopoverHost} from './popover-controller.js';

type Sign = readonly [event: Event, path: readonly EventTarget[]];

// By class: what stands on the page need not be counted.
const kinds = new Set<unknown>();
let gestures: Gesture.Gestures | undefined;
/** What a reader did while that was on its way. */
let signs: Sign[] = [];

/** The host that an event happened in, through whatever shadow roots. */
export const hostIn = (path: readonly EventTarget[]) =>
  path.find((target) => kinds.has(target.constructor)) as PopoverHost | undefined;

/** A key’s click has no pointer; Firefox counts it as one click on a link all the same. */
export const isByKey = (event: MouseEvent) =>
  event.detail === 0 || (event as PointerEvent).pointerType === '';

/**
 * Whether a click on the trigger opens the surface: not where it follows the link, as Enter does and a click that
 * asks for another tab.
 */
export const isForSurface = (event: MouseEvent, {trigger}: PopoverHost) =>
  !trigger?.hasAttribute('href') ||
  !(isByKey(event) || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** Enter and the space bar press what is a button by its role alone (WAI-ARIA 1.2, button). */
export const isPress = ({key, repeat, isComposing}: Partial<KeyboardEvent>, {trigger}: PopoverHost) =>
  (key === 'Enter' || key === ' ') && !repeat && !isComposing && trigger?.getAttribute('role') === 'button';

function hear(event: Event) {
  const path = event.composedPath();
  if (gestures) return gestures.hear(event, path);
  const host = hostIn(path);
  if (host) {
    // A tap does not jump and the space bar does not scroll, however long what they open takes to come.
    if (
      path.includes(host.trigger!) &&
      (event.type === 'click' ? isForSurface(event as MouseEvent, host) : isPress(event, host))
    )
      event.preventDefault();
    host.prepareSurface?.();
    if (!signs.length) void import('./popover-gestures.js').then(begin, () => (signs = []));
  } else if (!signs.length) return;
  // Where the pointer or the focus went is told anew, by the event that follows.
  if (!(event as MouseEvent).relatedTarget || !event.type.endsWith('out')) signs.push([event, path]);
}

function begin({Gestures}: typeof Gesture) {
  gestures = new Gestures();
  for (const [event, path] of signs) gestures.hear(event, path);
  signs = [];
}

// They stay with the page, and go with a shadow root: none is added for another host, none need be counted.
const listening = new WeakSet<Node>();

/** Listens where a host stands: in the shadow roots around it, and in its document. */
function listenAround(host: Element) {
  const root = host.getRootNode();
  if (!listening.has(root)) {
    listening.add(root);
    // Events with a related target do not leave a shadow root in which both targets are.
    const types = ['pointerover', 'focusin', 'focusout'];
    const once = ['pointerout', 'pointerdown', 'pointerup', 'click', 'keydown'];
    for (const type of root instanceof ShadowRoot ? types : [...types, ...once])
      root.addEventListener(type, hear, true);
  }
  if (root instanceof ShadowRoot) listenAround(root.host);
}

/** A host has come to the page; when it leaves, its surface is to be hidden. */
export function addHost(host: PopoverHost) {
  kinds.add(host.constructor);
  listenAround(host);
}

/** Which surface is open, once there was a sign of a reader. */
export const popover = () => gestures?.popover;

export const isOpen = (host: PopoverHost) => popover()?.opened?.host === host;
