import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';
import {isServer} from 'lit-html/is-server.js';
import {addHost, isOpen, popover} from './page-popovers.js';

/** What a host of a popover provides. */
export interface PopoverHost extends ReactiveElement {
  /** The control that the keyboard reaches, from which the surface opens. */
  readonly trigger: HTMLElement | null;
  /** Loads what the surface shows: it is going to open. */
  prepareSurface?(): unknown;
}

/**
 * Opens and closes the surface of its host, an element with `popover="manual"` in the host’s own tree, so
 * that it works inside dialogs and shadow roots and follows its trigger in the order of the keyboard.
 *
 * One set of listeners serves the whole page, and one surface is open at a time: all that is known of it is the
 * page’s, so that the thousand others cost nothing.
 *
 * WCAG 2.2, 1.4.13: what opens on hover or focus can be dismissed, hovered, and stays.
 */
export class PopoverController implements ReactiveController {
  readonly #host: PopoverHost;

  constructor(host: PopoverHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the host should render its surface. */
  get open(): boolean {
    return isOpen(this.#host);
  }

  hide() {
    popover()?.hide(this.#host);
  }

  hostConnected() {
    if (!isServer) addHost(this.#host);
  }

  hostDisconnected() {
    this.hide();
  }

  hostUpdated() {
    popover()?.updated(this.#host);
  }
}
