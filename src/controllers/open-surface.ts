/** A surface in the top layer of the page: loaded when the first one is about to open. */
import {nearestLine, place, roomIn, type Area, type Side} from './placement.js';
import type {PopoverHost} from './popover-controller.js';

/**
 * Shows the surface beside the words that it speaks of, and keeps it there until it is closed.
 *
 * The words are the host’s children; without any, those in `.words`, or the trigger.
 */
export class OpenSurface {
  readonly surface: HTMLElement;
  readonly #host: PopoverHost;
  readonly #gone: () => void;
  readonly #clipped: IntersectionObserver;
  readonly #line: number;
  #side?: Side;
  #frame = 0;

  /**
   * @param point - Where the pointer was, if it was a pointer that asked.
   * @param gone - Called once the words are nowhere to be seen.
   */
  constructor(
    host: PopoverHost,
    surface: HTMLElement,
    point: readonly [number, number] | undefined,
    gone: () => void,
  ) {
    this.#host = host;
    this.surface = surface;
    this.#gone = gone;
    this.#line = nearestLine(this.#words(), point);
    showFrom(surface, host.trigger ?? undefined);
    // Words that scroll out of a box with bars of its own take their surface with them. The view’s edge does not
    // count: whoever zooms in reads on when the words have left it.
    this.#clipped = new IntersectionObserver(
      ([entry]) => surface.toggleAttribute('data-away', !entry!.isIntersecting),
      {rootMargin: '9999px'},
    );
    this.#clipped.observe(host);
    // Its text can be selected from now on, also by this press.
    surface.addEventListener('pointerdown', () => surface.toggleAttribute('data-pressed', true), {
      once: true,
    });
    this.#follow();
  }

  close() {
    cancelAnimationFrame(this.#frame);
    this.#clipped.disconnect();
    this.surface.removeAttribute('data-pressed');
    this.surface.hidePopover();
  }

  /** Wherever the words go: no event tells of every move, by scrolling, zooming or new content. */
  readonly #follow = () => {
    this.#frame = requestAnimationFrame(this.#follow);
    const boxes = this.#words();
    // What a closed `<details>` holds still has its boxes.
    const seen = (this.#host.trigger ?? this.#host).checkVisibility();
    if (seen && boxes.length) this.#position(boxes[Math.min(this.#line, boxes.length - 1)]!);
    else this.#gone();
  };

  /** Through the style object, which a strict policy allows. */
  #position(box: DOMRect) {
    const {surface} = this;
    const view = window.visualViewport!;
    // Boxes are measured after the page’s own CSS `zoom`, and lengths are written before it. Engines that do not tell
    // the zoom measure before it too.
    const {currentCSSZoom: zoom = 1} = surface as {currentCSSZoom?: number};
    const unzoomed = ({left, top, width, height}: Area) =>
      new DOMRect(left / zoom, top / zoom, width / zoom, height / zoom);
    const words = unzoomed(box);
    const area = unzoomed({
      left: view.offsetLeft,
      top: view.offsetTop,
      width: view.width,
      height: view.height,
    });
    const most = roomIn(area);
    set(surface, '--_width', most.width);
    const {width, height} = unzoomed(surface.getBoundingClientRect());
    const whole = Math.min(most.height, height + surface.scrollHeight - surface.clientHeight);
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    const spot = place(words, {width, height: whole}, area, rtl, this.#side);
    this.#side = spot.side;
    set(surface, '--_height', Math.min(most.height, spot.height));
    set(surface, 'left', spot.left);
    set(surface, 'top', spot.top);
  }

  /** Boxes of the words, one for each line. */
  #words(): DOMRect[] {
    const host = this.#host;
    const range = document.createRange();
    range.selectNodeContents(host);
    for (const words of [range, host.renderRoot.querySelector('.words'), host.trigger]) {
      const boxes = [...(words?.getClientRects() ?? [])].filter(({width}) => width);
      if (boxes.length) return boxes;
    }
    return [];
  }
}

/** With its control named, which tells assistive technology where it comes from; older engines do not look. */
function showFrom(surface: HTMLElement, source: HTMLElement | undefined) {
  // TypeScript’s own types do not name the option yet.
  const {showPopover}: {showPopover(options: {source: HTMLElement | undefined}): void} = surface;
  showPopover.call(surface, {source});
}

function set({style}: HTMLElement, name: string, pixels: number) {
  const value = `${pixels}px`;
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
}
