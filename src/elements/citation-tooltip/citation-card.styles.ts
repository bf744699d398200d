import {css} from 'lit';

export const cardStyles = css`
  /* The author’s words keep figures of their own while a card is open. */
  :host {
    font-variant-numeric: inherit;
  }
  [popover] p {
    margin: 0;
  }
  .work + .work {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 12px;
  }
  .work > * + * {
    margin-block-start: 4px;
  }
  .work-title {
    font-weight: 600;
    text-wrap: balance;
  }
  .quieter,
  .missing,
  .status {
    font-size: 14px;
    color: color-mix(in srgb, currentColor 80%, transparent);
  }
  summary {
    min-block-size: 24px;
    line-height: 24px;
    cursor: pointer;
  }
  .first:has(+ [open]) {
    display: none;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 8px;
    font-size: 14px;
  }
  .work > .actions {
    margin-block-start: 8px;
  }
  .actions > * {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  [popover] button {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_underline);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [popover] button:hover {
    text-decoration-color: currentColor;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 7em;
    border: 1px solid var(--_control);
    background: none;
    color: inherit;
    font: 13px/18px monospace;
  }
`;
