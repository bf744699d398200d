import {css} from 'lit';

export const styles = css`
  .scroll {
    overflow-x: auto;
    margin-block-start: 8px;
  }
  table {
    inline-size: 100%;
    min-inline-size: max-content;
    line-height: 20px;
  }
  th {
    inline-size: auto;
  }
  :is(th, td) {
    padding: 2px 0;
    padding-inline-end: 12px;
    max-inline-size: 12em;
    overflow-wrap: anywhere;
  }
  tbody tr + tr {
    border: 0;
  }
  thead :is(th, td) {
    vertical-align: bottom;
    border-block-end: 1px solid var(--_ink);
    padding-block-end: 8px;
  }
  thead button {
    display: grid;
    gap: 4px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }
  thead button:hover span,
  [aria-sort] button span {
    text-decoration: underline;
    text-decoration-color: var(--_underline);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  thead .glyph {
    block-size: 24px;
  }
  [aria-sort='ascending'] button span::after {
    content: ' \\2193';
  }
  [aria-sort='descending'] button span::after {
    content: ' \\2191';
  }
  :is(thead td, tbody th) {
    position: sticky;
    inset-inline-start: 0;
    background: var(--openness-page, transparent);
  }
  .kind :is(th, td) {
    padding-block: 14px 3px;
    border-block-end: 1px solid var(--_rule);
  }
  .kind th {
    font-weight: 600;
  }
  .kind td,
  [data-state='unknown'] {
    color: var(--_muted);
  }
  td[data-state] {
    white-space: nowrap;
  }
  td a {
    text-decoration-color: var(--_rule);
  }
  td .mark {
    margin-inline-end: 0.3em;
  }
  table:not([data-all]) [data-same] {
    display: none;
  }
  .same {
    margin-block-start: 12px;
    font-size: var(--_small);
    line-height: 20px;
    text-wrap: pretty;
  }
  .toggle {
    margin-block-start: 8px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_small);
    line-height: 20px;
    text-decoration: underline;
    text-decoration-color: var(--_underline);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
    font-size: var(--_small);
    line-height: 20px;
  }
  .block {
    padding-block: 16px;
    border-block-end: 1px solid var(--_rule);
  }
  .blocks {
    display: none;
  }
  .reserve {
    min-block-size: 48em;
  }
  @container openness (inline-size < 33em) {
    .scroll,
    .same,
    .toggle {
      display: none;
    }
    .blocks {
      display: block;
    }
  }
  @media print {
    .toggle {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
  }
`;
