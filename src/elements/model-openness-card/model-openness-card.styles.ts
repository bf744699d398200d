import {css} from 'lit';

export const styles = css`
  .head {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  .fingerprint {
    margin-inline-start: auto;
    display: flex;
    gap: 8px;
  }
  .fingerprint span {
    margin-block-start: -1px;
    font-size: 12px;
    line-height: 16px;
    text-align: end;
    color: var(--_muted);
  }
  .fingerprint .glyph {
    block-size: 48px;
  }
  .lead {
    margin-block-start: 12px;
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .lead + .lead {
    margin-block-start: 0;
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 4px;
  }
  .tally b {
    margin-inline: 0.2em 0;
  }
  .tally .meta,
  .group .meta {
    font-size: inherit;
    line-height: inherit;
  }
  .parts {
    display: grid;
    gap: 20px 24px;
  }
  .group {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    border-block-end: 1px solid var(--_rule);
    padding-block-end: 3px;
    break-after: avoid;
  }
  .group .meta {
    font-size: 0.875em;
  }
  summary {
    cursor: pointer;
    font-size: var(--_small);
    font-weight: 600;
  }
  .list {
    padding-block-start: 4px;
  }
  .list li {
    display: grid;
    grid-template-columns: 16px 1fr auto;
    column-gap: 4px;
    align-items: baseline;
    padding-block: 2px;
  }
  .detail {
    text-align: end;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 20px;
  }
  .detail a {
    text-decoration-color: var(--_rule);
  }
  [data-state='unknown'] .name {
    color: var(--_muted);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: var(--_small);
    line-height: 20px;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 4px 0;
    padding-inline-end: 12px;
    font-weight: 400;
  }
  th {
    inline-size: 38%;
  }
  tr + tr {
    border-block-start: 1px solid var(--_rule);
  }
  th small {
    display: block;
    color: var(--_muted);
    font-size: 1em;
  }
  .result {
    white-space: nowrap;
    font-weight: 600;
  }
  .why {
    color: var(--_muted);
    padding-inline-end: 0;
  }
  .verdict-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 8px;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 20px;
  }
  .verdict-list b {
    color: var(--_ink);
  }
  .line {
    display: grid;
    grid-template-columns: auto 8.5em 1fr auto;
    column-gap: 12px;
    align-items: baseline;
    padding-block: 6px;
    border-block: 1px solid var(--_rule);
    font-size: var(--openness-text, 0.8889em);
    line-height: 24px;
  }
  .line .glyph {
    align-self: center;
  }
  /* Lines that follow each other share the rule between them. */
  :host(:not(:first-of-type)) .line {
    border-block-start: 0;
  }
  .reserve[data-variant='full'] {
    min-block-size: 64em;
  }
  .reserve[data-variant='summary'] {
    min-block-size: 14em;
  }
  @container openness (inline-size >= 33em) {
    .parts {
      grid-template-columns: repeat(3, 1fr);
    }
    .list li {
      grid-template-columns: 16px 1fr;
    }
    .detail {
      grid-column: 2;
      text-align: start;
    }
    .reserve[data-variant='full'] {
      min-block-size: 46em;
    }
  }
  @container openness (inline-size < 33em) {
    table,
    tbody {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: auto 1fr;
      padding-block: 8px;
    }
    :is(th, td) {
      inline-size: auto;
      padding-block: 0;
    }
    th {
      grid-column: 1 / -1;
    }
    th small {
      display: inline;
      margin-inline-start: 8px;
    }
    .line {
      grid-template-columns: auto 1fr auto;
    }
    .line .fact {
      grid-column: 2 / -1;
      grid-row: 2;
    }
  }
  @container openness (inline-size < 24em) {
    .head {
      align-items: start;
    }
    .fingerprint {
      margin-block-start: 4px;
    }
    .fingerprint span {
      display: none;
    }
    .fingerprint .glyph {
      block-size: 36px;
    }
  }
  @media print {
    .list li,
    tr,
    .head {
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    /* Paper opens nothing: sources that were not asked for are not announced. */
    details:not([open]) {
      display: none;
    }
  }
`;
