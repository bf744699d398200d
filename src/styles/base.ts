/** The ground of every element that draws more than a marker. */
import {css} from '@lit/reactive-element';
import {tokens} from './tokens.js';

const furniture = css`
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
    svg {
      color: CanvasText;
    }
  }
`;

export const base = [tokens, furniture];
