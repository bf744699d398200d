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
    /* Not the shorthand, which our minifier would put the style into, and WebKit then knows nothing of it. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--openness-control, color-mix(in srgb, currentColor 58%, transparent));
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
`;
