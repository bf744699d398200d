/** What a reader does: points, clicks, taps, types, in any of the three engines. */
import {executeServerCommand, resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';

export {resetMouse, sendKeys};

type Place = Element | DOMRect | readonly [x: number, y: number];

/** The middle of an element’s first line, where a hand would aim. */
function middle(place: Place): [number, number] {
  if (Array.isArray(place)) return [place[0] as number, place[1] as number];
  const rect = place instanceof Element ? place.getClientRects()[0]! : (place as DOMRect);
  return [Math.round(rect.x + rect.width / 2), Math.round(rect.y + rect.height / 2)];
}

export const hover = (place: Place) => sendMouse({type: 'move', position: middle(place)});

export const click = (place: Place) => sendMouse({type: 'click', position: middle(place)});

/** A tap of a finger; in WebKit, whose driver has none, the same events in the same order. */
export async function tap(place: Place) {
  const [x, y] = middle(place);
  const {real} = await executeServerCommand<{real: boolean}, object>('tap', {position: [x, y]});
  if (!real) fingerEvents(x, y);
}

/** Pointer Events 3, section 10: what a touch screen sends for a tap. */
function fingerEvents(clientX: number, clientY: number) {
  let target = document.elementFromPoint(clientX, clientY);
  while (target?.shadowRoot?.elementFromPoint(clientX, clientY)) {
    const inner = target.shadowRoot.elementFromPoint(clientX, clientY);
    if (inner === target) break;
    target = inner;
  }
  const init = {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX,
    clientY,
    pointerType: 'touch',
    isPrimary: true,
  };
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout']) {
    target?.dispatchEvent(new PointerEvent(type, init));
  }
  target?.dispatchEvent(new PointerEvent('click', init));
}

/** Presses a key by name: `Tab`, `Escape`, `Enter`. */
export const press = (key: string) => sendKeys({press: key});

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
