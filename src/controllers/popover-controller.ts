import {isServer, type LitElement, type ReactiveController} from 'lit';
import type * as Surfaces from './open-surface.js';
import {listenAround} from './page-listeners.js';
import {PagePopovers} from './page-popovers.js';

const page = new PagePopovers();
let surfaces: typeof Surfaces | undefined;

/** What a host of a popover provides. */
export interface PopoverHost extends LitElement {
  /** The control that the keyboard reaches, from which the surface opens. */
  readonly trigger: HTMLElement | null;
  /** Loads what the surface shows: it is going to open. */
  prepareSurface?(): void;
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
  #unlisten?: () => void;
  #point?: readonly [number, number];
  #shown?: Surfaces.OpenSurface;

  constructor(host: PopoverHost) {
    this.host = host;
    host.addController(this);
  }

  /** Whether the host should render its surface. */
  get open(): boolean {
    return this.#open;
  }

  get surface(): HTMLElement | null {
    return this.host.renderRoot?.querySelector<HTMLElement>('[popover]') ?? null;
  }

  hostConnected() {
    if (isServer) return;
    page.add(this);
    this.#unlisten = listenAround(this.host, page);
  }

  hostDisconnected() {
    this.hide();
    page.delete(this);
    this.#unlisten?.();
  }

  hostUpdated() {
    const {surface} = this;
    if (!this.#open || !surface || !surfaces || surface === this.#shown?.surface) return;
    this.#shown?.close();
    this.#shown = new surfaces.OpenSurface(this.host, surface, this.#point, () => this.hide());
  }

  /** Loads what opening takes, as soon as somebody seems to want it. */
  prepare() {
    this.host.prepareSurface?.();
    if (surfaces) return;
    void import('./open-surface.js').then(
      (loaded) => {
        surfaces = loaded;
        if (this.#open) this.host.requestUpdate();
      },
      // Offline, perhaps: the next wish asks again.
      () => this.hide(),
    );
  }

  show(point?: readonly [number, number]) {
    // The pointer may have waited for what has left the page since.
    if (this.#open || !this.host.isConnected) return;
    page.current?.hide();
    page.current = this;
    this.#open = true;
    this.#point = point;
    this.prepare();
    this.host.requestUpdate();
  }

  hide() {
    if (!this.#open) return;
    this.#shown?.close();
    this.#shown = undefined;
    this.#open = false;
    this.pinned = false;
    page.current = undefined;
    this.host.requestUpdate();
  }
}
