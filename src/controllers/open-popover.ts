/** Which surface of the page is open: one at a time. */
import {OpenSurface} from './open-surface.js';
import type {PopoverHost} from './popover-controller.js';

export type Point = readonly [x: number, y: number];

/** The surface that is open, or opens once what it takes has arrived. */
export interface Opened {
  readonly host: PopoverHost;
  /** Where the pointer was, if it was a pointer that asked. */
  readonly point?: Point;
  /** Opened on purpose: leaving with the pointer does not close it. */
  pinned: boolean;
  shown?: OpenSurface;
}

export class OpenPopover {
  opened?: Opened;

  show(host: PopoverHost, point?: Point) {
    // The pointer may have waited for what has left the page since.
    if (this.opened?.host === host || !host.isConnected) return;
    this.hide();
    this.opened = {host, point, pinned: false};
    host.prepareSurface?.();
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
    if (!surface || surface === opened.shown?.surface) return;
    opened.shown?.close();
    opened.shown = new OpenSurface(host, surface, opened.point, () => this.hide(host));
  }
}

export function surfaceOf(host: PopoverHost | undefined): HTMLElement | null {
  return host?.renderRoot?.querySelector<HTMLElement>('[popover]') ?? null;
}
