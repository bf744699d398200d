import {isServer, type LitElement, type ReactiveController} from 'lit';
import {nearestRect, place} from './placement.js';

/**
 * Delays in milliseconds: long enough not to open under a pointer that passes by, long enough to move
 * into the surface (Wikimedia’s page previews measured 150 and 300).
 */
export const openDelay = 150;
export const closeDelay = 300;

/** What a host of a popover provides. */
export interface PopoverHost extends LitElement {
  /** The control that the keyboard reaches, from which the surface opens. */
  readonly trigger: HTMLElement | null;
  /** Boxes of the words it speaks of, one for each line. */
  anchorRects(): ArrayLike<DOMRect>;
}

/**
 * Opens and closes the surface of its host, an element with `popover="manual"` in the host’s own tree, so
 * that it works inside dialogs and shadow roots and follows its trigger in the order of the keyboard.
 *
 * One set of listeners serves the whole page, and one surface is open at a time.
 *
 * WCAG 2.2, 1.4.13: what opens on hover or focus can be dismissed, hovered, and stays.
 */
export class PopoverController implements ReactiveController {
  readonly host: PopoverHost;
  #open = false;
  /** Opened on purpose: leaving with the pointer does not close it. */
  pinned = false;

  constructor(host: PopoverHost) {
    this.host = host;
    host.addController(this);
  }

  /** Whether the host should render its surface. */
  get open(): boolean {
    return this.#open;
  }

  hostConnected() {
    if (!isServer) page.add(this);
  }

  hostDisconnected() {
    this.hide();
    if (!isServer) page.delete(this);
  }

  hostUpdated() {
    const surface = this.surface;
    if (!surface) return;
    if (!surface.matches(':popover-open')) surface.showPopover();
    this.position();
  }

  get surface(): HTMLElement | null {
    return this.host.renderRoot?.querySelector<HTMLElement>('[popover]') ?? null;
  }

  show(point?: readonly [number, number]) {
    if (point || !this.#open) page.point = point;
    if (this.#open) return;
    if (page.current !== this) page.current?.hide();
    page.current = this;
    this.#open = true;
    this.host.requestUpdate();
  }

  hide() {
    if (!this.#open) return;
    this.surface?.hidePopover();
    this.#open = false;
    this.pinned = false;
    if (page.current === this) page.current = undefined;
    this.host.requestUpdate();
  }

  /** Puts the surface beside the words; through the style object, which a strict policy allows. */
  position() {
    const surface = this.surface;
    const words = surface && nearestRect(this.host.anchorRects(), page.point);
    if (!surface || !words) return;
    const view = window.visualViewport;
    const area = {
      left: view?.offsetLeft ?? 0,
      top: view?.offsetTop ?? 0,
      width: view?.width ?? document.documentElement.clientWidth,
      height: view?.height ?? document.documentElement.clientHeight,
    };
    const {width, height} = surface.getBoundingClientRect();
    const rtl = getComputedStyle(this.host).direction === 'rtl';
    const {left, top} = place(words, {width, height}, area, rtl);
    surface.style.setProperty('left', `${left}px`);
    surface.style.setProperty('top', `${top}px`);
  }
}

/** The page’s popovers, and the one set of listeners that serves them. */
class PagePopovers {
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

const page = new PagePopovers();

function deepFocus({host}: PopoverController): Element | null {
  return host.shadowRoot?.activeElement ?? null;
}

/** Focus stands on the trigger, where the keyboard put it, or inside the surface. */
function holdsFocus(member: PopoverController): boolean {
  const focused = deepFocus(member);
  return !!focused && (focused !== member.host.trigger || focused.matches(':focus-visible'));
}
