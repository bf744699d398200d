/** What the reader’s pointer, finger and keys do to the popovers of a page. */
import {surfaceOf, type Opened, type PagePopovers} from './page-popovers.js';
import type {PopoverHost} from './popover-controller.js';

/**
 * Delays in milliseconds: long enough not to open under a pointer that passes by, long enough to move
 * into the surface (Wikimedia’s page previews measured 150 and 300).
 */
export const openDelay = 150;
export const closeDelay = 300;

/** What has a use of its own among the words, or around them: a press there does what the author made of it. */
const ownUse = 'a[href], button, input, select, textarea, label, summary';

const matches = (target: EventTarget, selector: string) =>
  target instanceof Element && target.matches(selector);

export class Gestures {
  readonly #page: PagePopovers;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the pointer is over, what it pressed, and what Escape closed under it. */
  #over?: PopoverHost;
  #pressed?: PopoverHost;
  #dismissed?: PopoverHost;
  #returning = false;

  constructor(page: PagePopovers) {
    this.#page = page;
  }

  #isIn(event: Event, element: Element | null): boolean {
    return !!element && event.composedPath().includes(element);
  }

  #later(delay: number, work: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, delay);
  }

  readonly pointerOver = (event: PointerEvent) => this.#pointAt(event, this.#page.hostAt(event));

  readonly pointerOut = (event: PointerEvent) => {
    // Out of the window, or into a frame.
    if (!event.relatedTarget) this.#pointAt(event, undefined);
  };

  #pointAt({pointerType, buttons, clientX, clientY}: PointerEvent, host: PopoverHost | undefined) {
    // A finger taps; a pressed button drags, or selects text.
    if (pointerType === 'touch' || buttons) return;
    const opened = this.#page.opened;
    this.#over = host;
    clearTimeout(this.#timer);
    if (host !== this.#dismissed) this.#dismissed = undefined;
    if (host === opened?.host || (opened && isKept(opened))) return;
    if (!host) this.#later(closeDelay, () => opened && this.#page.hide(opened.host));
    else if (host !== this.#dismissed) {
      this.#page.prepare(host);
      this.#later(openDelay, () => this.#page.show(host, [clientX, clientY]));
    }
  }

  readonly pointerDown = (event: PointerEvent) => {
    this.#pressed = this.#page.hostAt(event);
    // What is pressed may be selected, out of the surface too.
    if (this.#page.opened && this.#isIn(event, surfaceOf(this.#page.opened?.host)))
      this.#page.opened.pinned = true;
  };

  /** Not when a finger goes down, which may be going to scroll: then no `pointerup` follows. */
  readonly pointerUp = () => {
    if (this.#page.opened?.host !== this.#pressed) this.#page.hide();
  };

  readonly click = (event: MouseEvent) => {
    const host = this.#page.hostAt(event);
    if (!host) return;
    if (this.#isIn(event, surfaceOf(host))) return this.#clickInside(event);
    const {trigger} = host;
    const onTrigger = this.#isIn(event, trigger);
    // A key’s click has no pointer; Firefox counts it as one click on a link all the same.
    const byKey = event.detail === 0 || (event as PointerEvent).pointerType === '';
    if (onTrigger) {
      if (trigger instanceof HTMLAnchorElement) {
        // Enter follows the link as any link; so does a click that asks for another tab.
        if (byKey) return this.#page.hide(host);
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      }
      event.preventDefault();
    } else if (event.composedPath().some((target) => matches(target, ownUse)) || hasSelection()) return;
    clearTimeout(this.#timer);
    if (this.#page.isOpen(host) && this.#page.opened!.pinned) return this.#page.hide();
    this.#page.show(host, byKey ? undefined : [event.clientX, event.clientY]);
    if (this.#page.isOpen(host)) this.#page.opened!.pinned = true;
  };

  /** Nothing around the host, a link or a label, is what was clicked. */
  #clickInside(event: MouseEvent) {
    const control = event.composedPath().find((target) => matches(target, 'a[href], summary, [popover]'));
    if (!(control instanceof HTMLAnchorElement)) {
      if (!matches(control!, 'summary')) event.preventDefault();
    } else if (control.getAttribute('href')!.startsWith('#')) {
      const host = this.#page.opened?.host;
      // The reader goes elsewhere on the page, once the browser has followed the link.
      setTimeout(() => this.#page.hide(host));
    }
  }

  readonly focusIn = (event: FocusEvent) => {
    const host = this.#page.hostAt(event);
    const trigger = host?.trigger;
    if (this.#returning || !trigger || !this.#isIn(event, trigger) || !trigger.matches(':focus-visible'))
      return;
    clearTimeout(this.#timer);
    this.#page.show(host!);
  };

  readonly focusOut = (event: FocusEvent) => {
    // Focus that goes nowhere, by a press on bare text or with the window, closes nothing. Neither does a press
    // on text in the surface where a link stands around it all, which then has the focus.
    const to = event.relatedTarget;
    if (to && !event.composedPath().includes(to) && this.#page.hostAt(event) === this.#page.opened?.host)
      this.#page.hide();
  };

  readonly keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    clearTimeout(this.#timer);
    this.#dismissed = this.#over;
    const opened = this.#page.opened;
    if (!opened) return;
    // The dialog around it, if there is one, stays open: this Escape was for the surface.
    event.preventDefault();
    event.stopPropagation();
    const inside = surfaceOf(this.#page.opened?.host)?.contains(deepFocus(opened)) ?? false;
    this.#page.hide();
    if (!inside) return;
    this.#returning = true;
    opened.host.trigger?.focus();
    this.#returning = false;
  };
}

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
