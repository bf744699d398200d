/** The ground of every element that draws more than a marker. */
import {css} from '@lit/reactive-element';
import {inks} from './inks.js';

const furniture = css`
  :host {
    --_control: var(--openness-control, color-mix(in srgb, currentColor 58%, transparent));
    --_rule: var(--openness-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_small: max(0.875em, 13px);
  }
  :is(a, button, summary, input, [tabindex]):focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 1px;
  }
  /* Property by property: WebKit takes no thickness in the shorthand, and then draws no line at all. */
  a {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-color: var(--_underline);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    overflow: visible;
    vertical-align: -0.12em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .flip:dir(rtl) {
    scale: -1 1;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    display: flex;
    gap: 4px;
    margin: 4px 0 0;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 20px;
  }
  .notice .icon {
    margin-block-start: 3px;
  }
  @media (forced-colors: active) {
    :host {
      --_rule: CanvasText;
      --_control: CanvasText;
    }
    svg {
      color: CanvasText;
    }
  }
  @media print {
    :host {
      --_rule: #bbb;
    }
  }
`;

export const base = [inks, furniture];
