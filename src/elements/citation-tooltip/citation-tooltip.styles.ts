import {css} from '@lit/reactive-element';
import {least} from '../../styles/tokens.js';
import {markedWords} from '../../styles/marked-words.js';

// One sheet: a page may hold a thousand citations, and each of them holds each sheet.
export const styles = css`
  ${least}
  ${markedWords}
  :host {
    /* The author’s words keep figures of their own while a card is open. */
    font-variant-numeric: inherit;
  }
  :host(:state(named)) {
    text-wrap: wrap;
  }
  .words a {
    color: inherit;
  }
  /* A slot has no box of its own; Firefox tells one without of no tap. */
  .words {
    display: inline;
  }
  .marker {
    display: inline;
    margin: 0;
    margin-inline-start: 0.05em;
    padding: 0.3em 0.15em;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.72em;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 0;
    vertical-align: 0.42em;
    text-decoration: none;
    cursor: pointer;
    white-space: nowrap;
  }
  .marker:hover {
    text-decoration: underline;
  }
  .named {
    margin-inline-start: 0.25em;
    padding: 0;
    font-size: 1em;
    line-height: inherit;
    vertical-align: baseline;
    white-space: normal;
  }
  .quiet:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (hover: none) {
    /* Some phones tell of a tap only where something looks pressable. */
    .words {
      cursor: pointer;
    }
  }
`;
