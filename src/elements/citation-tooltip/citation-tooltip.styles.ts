import {css} from '@lit/reactive-element';
import {markedWords} from '../../styles/marked-words.js';

// One sheet, without properties of its own: a page may hold a thousand citations, and each of them holds each.
export const styles = css`
  ${markedWords}
  :host([hidden]) {
    display: none;
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
    margin-inline-start: 0.05em;
    padding: 0.3em 0.15em;
    color: inherit;
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
  a:focus-visible {
    outline: 2px solid var(--openness-ink, currentColor);
    outline-offset: 2px;
    border-radius: 1px;
  }
  .named {
    margin-inline-start: 0.25em;
    padding: 0;
    font-size: 1em;
    line-height: inherit;
    vertical-align: baseline;
    white-space: normal;
  }
  /* In its line, where it neither breaks one nor makes anything scroll. */
  .quiet:not(:focus-visible) {
    padding: 0;
    font-size: 0;
    -webkit-user-select: none;
    user-select: none;
  }
  @media (hover: none) {
    /* Some phones tell of a tap only where something looks pressable. */
    .words {
      cursor: pointer;
    }
  }
`;
