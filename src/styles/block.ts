/** Block elements: a passage of the article, a rule above and below, sized by their own container. */
import {css} from 'lit';

export const block = css`
  :host {
    display: block;
    container: openness / inline-size;
    /* Containment leaves no width of its own where a flex row or a float asks for it. */
    min-inline-size: min(100%, 17.5rem);
    color: inherit;
    text-align: start;
    hyphens: manual;
  }
  .body {
    font-size: var(--openness-text, 0.8889em);
    line-height: 24px;
    border-block: 1px solid var(--_ink);
    padding-block: 12px 8px;
  }
  :where(p, ul, ol, dl, dd, table, fieldset, figure, h1, h2, h3, h4, h5, h6) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  :where(ul, ol) {
    list-style: none;
  }
  small,
  .meta,
  .foot,
  .note {
    font-size: var(--_small);
    line-height: 20px;
  }
  .meta,
  .foot {
    color: var(--_muted);
  }
  .title {
    font-size: 1.25em;
    line-height: 28px;
    font-weight: 600;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .heading {
    font-weight: 600;
    margin-block-end: 4px;
  }
  .section {
    margin-block-start: 20px;
  }
  .foot,
  .note {
    margin-block-start: 12px;
    text-wrap: pretty;
  }
  .silent {
    color: var(--_muted);
    font-weight: 400;
    font-style: var(--_italic);
  }
  b {
    font-weight: 600;
  }
`;
