import {isServer, type LitElement, type ReactiveController} from 'lit';
import {PagePopovers} from './page-popovers.js';
import {nearestRect, place} from './placement.js';

const page = new PagePopovers();

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
