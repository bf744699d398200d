import {css} from 'lit';

export const styles = css`
  :host {
    display: inline;
  }
  .words {
    text-decoration: underline dotted 1px var(--_control);
    text-underline-offset: 0.22em;
  }
  .words a {
    color: inherit;
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
    overflow: hidden;
    clip-path: inset(50%);
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
  .authors,
  .missing,
  .status,
  details {
    font-size: 14px;
    color: color-mix(in srgb, currentColor 80%, transparent);
  }
  b {
    font-weight: 600;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
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
    text-decoration: underline 1px var(--_underline);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
`;
