/** The page’s popovers: which one is open, and what opens and closes it. */
import type * as Surfaces from './open-surface.js';
import type {PopoverHost} from './popover-controller.js';

export type Point = readonly [x: number, y: number];

/** The surface that is open, or opens once what it takes has arrived. */
export interface Opened {
  readonly host: PopoverHost;
  /** Where the pointer was, if it was a pointer that asked. */
  readonly point?: Point;
  /** Opened on purpose: leaving with the pointer does not close it. */
  pinned: boolean;
  shown?: Surfaces.OpenSurface;
}

let surfaces: typeof Surfaces | undefined;

export class PagePopovers {
  readonly #hosts = new Set<EventTarget>();
  opened?: Opened;

  add(host: PopoverHost) {
    this.#hosts.add(host);
  }

  delete(host: PopoverHost) {
    this.hide(host);
    this.#hosts.delete(host);
  }

  /** The host that an event happened in, through whatever shadow roots. */
  hostAt(event: Event): PopoverHost | undefined {
    return event.composedPath().find((target) => this.#hosts.has(target)) as PopoverHost | undefined;
  }

  isOpen(host: PopoverHost): boolean {
    return this.opened?.host === host;
  }

  /** Loads what opening takes, as soon as somebody seems to want it. */
  prepare(host: PopoverHost) {
    host.prepareSurface?.();
    if (surfaces) return;
    void import('./open-surface.js').then(
      (loaded) => {
        surfaces = loaded;
        this.opened?.host.requestUpdate();
      },
      // Offline, perhaps: the next wish asks again.
      () => this.hide(),
    );
  }

  show(host: PopoverHost, point?: Point) {
    // The pointer may have waited for what has left the page since.
    if (this.isOpen(host) || !host.isConnected) return;
    this.hide();
    this.opened = {host, point, pinned: false};
    this.prepare(host);
    host.requestUpdate();
  }

  /** @param host - Closes nothing if another host’s surface is open. */
  hide(host = this.opened?.host) {
    const {opened} = this;
    if (!opened || opened.host !== host) return;
    opened.shown?.close();
    this.opened = undefined;
    opened.host.requestUpdate();
  }

  /** A host has rendered; its surface may be new. */
  updated(host: PopoverHost) {
    const {opened} = this;
    if (opened?.host !== host) return;
    const surface = surfaceOf(host);
    if (!surface || !surfaces || surface === opened.shown?.surface) return;
    opened.shown?.close();
    opened.shown = new surfaces.OpenSurface(host, surface, opened.point, () => this.hide(host));
  }
}

export function surfaceOf(host: PopoverHost | undefined): HTMLElement | null {
  return host?.renderRoot?.querySelector<HTMLElement>('[popover]') ?? null;
}
