import type {PopoverController} from './popover-controller.js';

/**
 * Delays in milliseconds: long enough not to open under a pointer that passes by, long enough to move
 * into the surface (Wikimedia’s page previews measured 150 and 300).
 */
export const openDelay = 150;
export const closeDelay = 300;

/** The page’s popovers, and the one set of listeners that serves them. */
export class PagePopovers {
  readonly #members = new Map<EventTarget, PopoverController>();
  #listening?: AbortController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointerType = 'mouse';
  current?: PopoverController;
  /** Where the pointer was when the surface opened. */
  point?: readonly [number, number];

  add(member: PopoverController) {
    this.#members.set(member.host, member);
    if (this.#listening) return;
    this.#listening = new AbortController();
    const {signal} = this.#listening;
    const on = <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(type, listener, {signal, capture: true, passive: false});
    on('pointerover', this.#pointerOver);
    on('pointerdown', this.#pointerDown);
    on('click', this.#click);
    on('focusin', this.#focusIn);
    on('focusout', this.#focusOut);
    on('keydown', this.#keyDown);
    on('scroll', this.#moved);
    window.addEventListener('resize', this.#moved, {signal});
    window.visualViewport?.addEventListener('resize', this.#moved, {signal});
    window.visualViewport?.addEventListener('scroll', this.#moved, {signal});
  }

  delete(member: PopoverController) {
    this.#members.delete(member.host);
    if (this.#members.size) return;
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#timer);
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

  readonly #pointerOver = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const member = this.#memberAt(event);
    const {current} = this;
    if (member && member === current) {
      clearTimeout(this.#timer);
    } else if (member) {
      this.#later(openDelay, () => member.show([event.clientX, event.clientY]));
    } else if (current && !current.pinned && !holdsFocus(current)) {
      this.#later(closeDelay, () => current.hide());
    } else {
      clearTimeout(this.#timer);
    }
  };

  readonly #pointerDown = (event: PointerEvent) => {
    this.#pointerType = event.pointerType;
    const {current} = this;
    if (current && this.#memberAt(event) !== current) current.hide();
  };

  readonly #click = (event: MouseEvent) => {
    const member = this.#memberAt(event);
    if (!member || !this.#isIn(event, member.host.trigger)) return;
    // A key’s click has no pointer: Enter follows the link as any link.
    const byKey = event.detail === 0 && (event as PointerEvent).pointerType !== 'touch';
    if (byKey) {
      if (member.host.trigger instanceof HTMLAnchorElement) return member.hide();
    } else event.preventDefault();
    clearTimeout(this.#timer);
    // A second tap or click on the trigger of what was pinned closes it.
    if (member.open && member.pinned) return member.hide();
    member.show(byKey || this.#pointerType === 'touch' ? undefined : [event.clientX, event.clientY]);
    member.pinned = true;
  };

  readonly #focusIn = (event: FocusEvent) => {
    const member = this.#memberAt(event);
    const trigger = member?.host.trigger;
    if (!member || !this.#isIn(event, trigger ?? null) || !trigger!.matches(':focus-visible')) return;
    clearTimeout(this.#timer);
    member.show();
  };

  readonly #focusOut = (event: FocusEvent) => {
    const {current} = this;
    if (!current || this.#memberAt(event) !== current || current.pinned) return;
    // Focus that moves within the host, or nowhere because the window lost it, closes nothing.
    setTimeout(() => {
      if (this.current === current && !current.pinned && document.hasFocus() && !holdsFocus(current))
        current.hide();
    });
  };

  readonly #keyDown = (event: KeyboardEvent) => {
    const {current} = this;
    if (event.key !== 'Escape' || !current) return;
    // The dialog around it, if there is one, stays open: this Escape was for the surface.
    event.preventDefault();
    event.stopPropagation();
    clearTimeout(this.#timer);
    const inside = current.surface?.contains(deepFocus(current)) ?? false;
    current.hide();
    if (inside) current.host.trigger?.focus();
  };

  readonly #moved = () => this.current?.position();
}

function deepFocus({host}: PopoverController): Element | null {
  return host.shadowRoot?.activeElement ?? null;
}

/** Focus stands on the trigger, where the keyboard put it, or inside the surface. */
function holdsFocus(member: PopoverController): boolean {
  const focused = deepFocus(member);
  return !!focused && (focused !== member.host.trigger || focused.matches(':focus-visible'));
}
