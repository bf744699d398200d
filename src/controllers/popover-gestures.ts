/** What the reader’s pointer, finger and keys do to the popovers of a page. */
import {OpenPopover, surfaceOf, type Opened} from './open-popover.js';
import {hostIn, isByKey, isForSurface, isPress} from './page-popovers.js';
import type {PopoverHost} from './popover-controller.js';

/**
 * Delays in milliseconds: long enough not to open under a pointer that passes by, long enough to move
 * into the surface (Wikimedia’s page previews measured 150 and 300).
 */
export const openDelay = 150;
export const closeDelay = 300;

/** A link that only says what its words cite, and leads nowhere (`enhance`). */
const citesOnly = 'a[href^="#cite=" i]';

/** What has a use of its own among the words, or around them: a press there does what the author made of it. */
const ownUse = 'a[href]:not([href^="#cite=" i]), button, input, select, textarea, label, summary';

const matches = (target: EventTarget, selector: string) =>
  target instanceof Element && target.matches(selector);

/** Where an event happened, through whatever shadow roots: by the time that we hear of it, it may have forgotten. */
type Path = readonly EventTarget[];

export class Gestures {
  readonly popover = new OpenPopover();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the pointer is over, what it pressed, and what Escape closed under it. */
  #over?: PopoverHost;
  #pressed?: PopoverHost;
  #dismissed?: PopoverHost;
  #returning = false;

  readonly #heard: Readonly<Record<string, (event: never, path: Path) => void>> = {
    pointerover: (event: PointerEvent, path) => this.#pointAt(event, hostIn(path)),
    pointerout: (event: PointerEvent) => {
      // Out of the window, or into a frame.
      if (!event.relatedTarget) this.#pointAt(event, undefined);
    },
    pointerdown: (_, path) => this.#press(path),
    // Not when a finger goes down, which may be going to scroll: then no `pointerup` follows.
    pointerup: () => {
      if (this.popover.opened?.host !== this.#pressed) this.popover.hide();
    },
    click: (event: MouseEvent, path) => this.#click(event, path),
    focusin: (_, path) => this.#focusIn(path),
    focusout: (event: FocusEvent, path) => this.#focusOut(event, path),
    keydown: (event: KeyboardEvent, path) => this.#keyDown(event, path),
  };

  hear(event: Event, path: Path) {
    this.#heard[event.type]!(event as never, path);
  }

  #later(delay: number, work: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, delay);
  }

  #pointAt({pointerType, buttons, clientX, clientY}: PointerEvent, host: PopoverHost | undefined) {
    // A finger taps; a pressed button drags, or selects text.
    if (pointerType === 'touch' || buttons) return;
    const opened = this.popover.opened;
    this.#over = host;
    clearTimeout(this.#timer);
    if (host !== this.#dismissed) this.#dismissed = undefined;
    if (host === opened?.host || (opened && isKept(opened))) return;
    if (!host) this.#later(closeDelay, () => opened && this.popover.hide(opened.host));
    else if (host !== this.#dismissed) {
      host.prepareSurface?.();
      this.#later(openDelay, () => this.popover.show(host, [clientX, clientY]));
    }
  }

  #press(path: Path) {
    this.#pressed = hostIn(path);
    // What is pressed may be selected, out of the surface too.
    if (this.popover.opened && isIn(path, surfaceOf(this.popover.opened.host)))
      this.popover.opened.pinned = true;
  }

  #click(event: MouseEvent, path: Path) {
    const host = hostIn(path);
    if (!host) return;
    if (isIn(path, surfaceOf(host))) return this.#clickInside(event, path);
    if (isIn(path, host.trigger)) {
      if (!isForSurface(event, host)) {
        if (isByKey(event)) this.popover.hide(host);
        return;
      }
      event.preventDefault();
    } else if (path.some((target) => matches(target, ownUse)) || hasSelection()) return;
    else if (path.some((target) => matches(target, citesOnly))) {
      event.preventDefault();
      // To the entry, as from the marker.
      if (isByKey(event)) return host.trigger?.click();
    }
    clearTimeout(this.#timer);
    if (this.popover.opened?.host === host && this.popover.opened.pinned) return this.popover.hide();
    this.popover.show(host, isByKey(event) ? undefined : [event.clientX, event.clientY]);
    if (this.popover.opened?.host === host) this.popover.opened.pinned = true;
  }

  /** Nothing around the host, a link or a label, is what was clicked. */
  #clickInside(event: MouseEvent, path: Path) {
    const control = path.find((target) => matches(target, 'a[href], summary, [popover]'));
    if (!(control instanceof HTMLAnchorElement)) {
      if (!matches(control!, 'summary')) event.preventDefault();
    } else if (control.getAttribute('href')!.startsWith('#')) {
      const host = this.popover.opened?.host;
      // The reader goes elsewhere on the page, once the browser has followed the link.
      setTimeout(() => this.popover.hide(host));
    }
  }

  #focusIn(path: Path) {
    const host = hostIn(path);
    const trigger = host?.trigger;
    if (this.#returning || !trigger || !isIn(path, trigger) || !trigger.matches(':focus-visible')) return;
    clearTimeout(this.#timer);
    this.popover.show(host!);
  }

  #focusOut({relatedTarget: to}: FocusEvent, path: Path) {
    // Focus that goes nowhere, by a press on bare text or with the window, closes nothing. Neither does a press
    // on text in the surface where a link stands around it all, which then has the focus.
    if (to && !path.includes(to) && hostIn(path) === this.popover.opened?.host) this.popover.hide();
  }

  #keyDown(event: KeyboardEvent, path: Path) {
    const host = hostIn(path);
    if (host && path[0] === host.trigger && isPress(event, host)) {
      event.preventDefault();
      host.trigger!.click();
      return;
    }
    if (event.key !== 'Escape' || event.isComposing) return;
    clearTimeout(this.#timer);
    this.#dismissed = this.#over;
    const opened = this.popover.opened;
    if (!opened) return;
    // The dialog around it, if there is one, stays open: this Escape was for the surface.
    event.preventDefault();
    event.stopPropagation();
    const inside = surfaceOf(opened.host)?.contains(deepFocus(opened)) ?? false;
    this.popover.hide();
    if (!inside) return;
    this.#returning = true;
    opened.host.trigger?.focus();
    this.#returning = false;
  }
}

const isIn = (path: Path, element: Element | null) => !!element && path.includes(element);

function hasSelection(): boolean {
  return getSelection()?.type === 'Range';
}

function deepFocus({host}: Opened): Element | null {
  return host.shadowRoot?.activeElement ?? null;
}

/** Open on purpose, or by the keyboard: the pointer’s coming and going does not close it. */
function isKept(opened: Opened): boolean {
  const focused = deepFocus(opened);
  return (
    opened.pinned || (!!focused && (focused !== opened.host.trigger || focused.matches(':focus-visible')))
  );
}
