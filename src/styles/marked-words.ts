/** An author’s words in a line of text, and the sign that follows them. */
import {css} from '@lit/reactive-element';

export const markedWords = css`
  /* No line breaks before a button, which a word joiner alone does not hold. */
  :host {
    display: inline;
    text-wrap: nowrap;
  }
  .words {
    text-wrap: wrap;
    text-decoration: underline dotted 1px
      var(--openness-control, color-mix(in srgb, currentColor 58%, transparent));
    text-underline-offset: 0.22em;
  }
`;
