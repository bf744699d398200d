/** What a reader does: points, clicks, drags, taps, types, in any of the three engines. */
import {executeServerCommand, resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';

export {resetMouse, sendKeys};

type Point = readonly [x: number, y: number];
type Place = Element | DOMRect | Point;

/** Two frames: after them the engine finds under the pointer what it has drawn there. */
const drawn = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))));

const middle = ({x, y, width, height}: DOMRect): Point => [
  Math.round(x + width / 2),
  Math.round(y + height / 2),
];
const inView = ([x, y]: Point) => x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight;

/** The middle of an element’s first line, where a hand would aim; scrolled to first, as a reader would. */
async function aim(place: Place): Promise<[number, number]> {
  if (place instanceof Element) {
    const line = () => middle(place.getClientRects()[0]!);
    if (!inView(line())) {
      place.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
      await drawn();
    }
    return [...line()];
  }
  const point = place instanceof DOMRect ? middle(place) : place;
  if (!inView(point))
    throw new Error(`No hand reaches ${point}: the view is ${window.innerWidth} × ${window.innerHeight}`);
  return [...point];
}

let last: Point = [-1, -1];

export async function hover(place: Place) {
  const [x, y] = await aim(place);
  // A hand that does not move tells nothing, even when the page has moved under it.
  if (x === last[0] && y === last[1]) await sendMouse({type: 'move', position: [x + 1, y]});
  last = [x, y];
  await sendMouse({type: 'move', position: [x, y]});
}

/** Moves over several places without resting on any; all of them must be in view. */
export async function sweep(...places: Place[]) {
  const points = await Promise.all(places.map(aim));
  last = points.at(-1)!;
  await executeServerCommand('sweep', {points});
}

export async function click(place: Place) {
  const position = await aim(place);
  last = position;
  await sendMouse({type: 'click', position});
}

/** Presses the button at one place and lets go at another, as for selecting text. */
export async function drag(from: Place, to: Place) {
  await hover(from);
  await sendMouse({type: 'down'});
  const [x, y] = await aim(to);
  // In two steps: some engines select only up to the last move but one.
  await sendMouse({type: 'move', position: [x - 1, y]});
  await hover([x, y]);
  await sendMouse({type: 'up'});
}

/** A tap of a finger; in WebKit, whose driver has none, the same events in the same order. */
export async function tap(place: Place) {
  const [x, y] = await aim(place);
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
    detail: 1,
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

/** Presses keys together: `Shift` and `Tab`. */
export const chord = (...keys: string[]) => executeServerCommand('chord', {keys});

/**
 * Zooms with two fingers. Where the engine’s driver cannot, the page is told what such a zoom tells it: the
 * part of it that is seen.
 */
export async function zoom(scale: number) {
  const {real} = await executeServerCommand<{real: boolean}, object>('zoom', {scale});
  if (real) return;
  const {documentElement: page} = document;
  Object.defineProperties(window.visualViewport, {
    width: {configurable: true, get: () => page.clientWidth / scale},
    height: {configurable: true, get: () => page.clientHeight / scale},
  });
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What the reader’s clipboard holds: pasted by key into a field of the page. */
export async function pasted(): Promise<string> {
  const area = document.body.appendChild(document.createElement('textarea'));
  area.focus();
  await chord('Control', 'v');
  const {value} = area;
  area.remove();
  return value;
}
