import type {PopoverController} from './popover-controller.js';

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

/** The page’s popovers: which one is open, and what the reader’s pointer, finger and keys do to it. */
export class PagePopovers {
  readonly #members = new Map<EventTarget, PopoverController>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the pointer is over, what it pressed, and what Escape closed under it. */
  #over?: PopoverController;
  #pressed?: PopoverController;
  #dismissed?: PopoverController;
  #returning = false;
  current?: PopoverController;

  add(member: PopoverController) {
    this.#members.set(member.host, member);
  }

  delete(member: PopoverController) {
    this.#members.delete(member.host);
  }

  /** The popover whose host an event happened in, through whatever shadow roots. */
  #memberAt(event: Event): PopoverController | undefined {
    for (const target of event.composedPath()) {
      const member = this.#members.get(target);
      if (member) return member;
    }
    return undefined;
  }

  #isIn(event: Event, element: Element | null): boolean {
    return !!element && event.composedPath().includes(element);
  }

  #later(delay: number, work: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, delay);
  }

  readonly pointerOver = (event: PointerEvent) => this.#pointAt(event, this.#memberAt(event));

  readonly pointerOut = (event: PointerEvent) => {
    // Out of the window, or into a frame.
    if (!event.relatedTarget) this.#pointAt(event, undefined);
  };

  #pointAt({pointerType, buttons, clientX, clientY}: PointerEvent, member: PopoverController | undefined) {
    // A finger taps; a pressed button drags, or selects text.
    if (pointerType === 'touch' || buttons) return;
    const {current} = this;
    this.#over = member;
    clearTimeout(this.#timer);
    if (member !== this.#dismissed) this.#dismissed = undefined;
    if (member === current || (current && isKept(current))) return;
    if (!member) this.#later(closeDelay, () => current?.hide());
    else if (member !== this.#dismissed) {
      member.prepare();
      this.#later(openDelay, () => member.show([clientX, clientY]));
    }
  }

  readonly pointerDown = (event: PointerEvent) => {
    this.#pressed = this.#memberAt(event);
    // What is pressed may be selected, out of the surface too.
    if (this.current && this.#isIn(event, this.current.surface)) this.current.pinned = true;
  };

  /** Not when a finger goes down, which may be going to scroll: then no `pointerup` follows. */
  readonly pointerUp = () => {
    if (this.current !== this.#pressed) this.current?.hide();
  };

  readonly click = (event: MouseEvent) => {
    const member = this.#memberAt(event);
    if (!member) return;
    if (this.#isIn(event, member.surface)) return this.#clickInside(event, member);
    const {trigger} = member.host;
    const onTrigger = this.#isIn(event, trigger);
    // A key’s click has no pointer; Firefox counts it as one click on a link all the same.
    const byKey = event.detail === 0 || (event as PointerEvent).pointerType === '';
    if (onTrigger) {
      if (trigger instanceof HTMLAnchorElement) {
        // Enter follows the link as any link; so does a click that asks for another tab.
        if (byKey) return member.hide();
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      }
      event.preventDefault();
    } else if (event.composedPath().some((target) => matches(target, ownUse)) || hasSelection()) return;
    clearTimeout(this.#timer);
    if (member.open && member.pinned) return member.hide();
    member.show(byKey ? undefined : [event.clientX, event.clientY]);
    member.pinned = true;
  };

  /** Nothing around the host, a link or a label, is what was clicked. */
  #clickInside(event: MouseEvent, member: PopoverController) {
    const control = event.composedPath().find((target) => matches(target, 'a[href], summary, [popover]'));
    if (!(control instanceof HTMLAnchorElement)) {
      if (!matches(control!, 'summary')) event.preventDefault();
    } else if (control.getAttribute('href')!.startsWith('#')) {
      // The reader goes elsewhere on the page, once the browser has followed the link.
      setTimeout(() => member.hide());
    }
  }

  readonly focusIn = (event: FocusEvent) => {
    const member = this.#memberAt(event);
    const trigger = member?.host.trigger;
    if (this.#returning || !trigger || !this.#isIn(event, trigger) || !trigger.matches(':focus-visible'))
      return;
    clearTimeout(this.#timer);
    member!.show();
  };

  readonly focusOut = (event: FocusEvent) => {
    // Focus that goes nowhere, by a press on bare text or with the window, closes nothing. Neither does a press
    // on text in the surface where a link stands around it all, which then has the focus.
    const to = event.relatedTarget;
    if (to && !event.composedPath().includes(to) && this.#memberAt(event) === this.current)
      this.current?.hide();
  };

  readonly keyDown = (event: KeyboardEvent) => {
    const {current} = this;
    if (event.key !== 'Escape' || event.isComposing) return;
    clearTimeout(this.#timer);
    this.#dismissed = this.#over;
    if (!current) return;
    // The dialog around it, if there is one, stays open: this Escape was for the surface.
    event.preventDefault();
    event.stopPropagation();
    const inside = current.surface?.contains(deepFocus(current)) ?? false;
    current.hide();
    if (!inside) return;
    this.#returning = true;
    current.host.trigger?.focus();
    this.#returning = false;
  };
}

function hasSelection(): boolean {
  return getSelection()?.type === 'Range';
}

function deepFocus({host}: PopoverController): Element | null {
  return host.shadowRoot?.activeElement ?? null;
}

/** Open on purpose, or by the keyboard: the pointer’s coming and going does not close it. */
function isKept(member: PopoverController): boolean {
  const focused = deepFocus(member);
  return (
    member.pinned || (!!focused && (focused !== member.host.trigger || focused.matches(':focus-visible')))
  );
}
