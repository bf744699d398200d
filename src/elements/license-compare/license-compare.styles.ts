import {css} from 'lit';

export const styles = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
    margin-block-start: 8px;
    font-size: var(--_small);
    line-height: 20px;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    padding: 4px 0;
    padding-inline-end: 12px;
    font-weight: 400;
    overflow-wrap: break-word;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead :is(th, td) {
    vertical-align: bottom;
    font-weight: 600;
    border-block-end: 1px solid var(--_ink);
    padding-block-end: 7px;
  }
  thead th {
    padding-inline-start: 20px;
  }
  thead td {
    inline-size: 19%;
  }
  small {
    display: block;
    font-size: 1em;
    font-weight: 400;
    color: var(--_muted);
  }
  tbody tr {
    border-block-start: 1px solid var(--_rule);
    break-inside: avoid;
  }
  .group {
    break-after: avoid;
  }
  tbody:first-of-type .group {
    border-block-start: 0;
  }
  .group th {
    font-weight: 600;
    padding-block-start: 16px;
  }
  td[data-sense] {
    position: relative;
    padding-inline-start: 20px;
  }
  td .icon {
    position: absolute;
    inset-block-start: 7px;
    inset-inline-start: 0;
  }
  .clause,
  .note-text {
    display: block;
  }
  .clause {
    color: var(--_muted);
    font-size: 0.9286em;
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .answer {
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--_underline);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  [data-sense='forbidden'] .answer {
    font-weight: 600;
  }
  [data-sense='forbidden'] .icon {
    stroke-width: 2.2;
  }
  :is([data-sense='silent'], [data-sense='unread']) {
    color: var(--_muted);
    font-style: italic;
  }
  .same {
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_ink);
    font-size: var(--_small);
    line-height: 20px;
    text-wrap: pretty;
  }
  table:not([data-all]) [data-same] {
    display: none;
  }
  @media screen {
    [data-folded] tr:not(.group) {
      display: none;
    }
  }
  button {
    padding: 0;
    min-block-size: 24px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    align-items: center;
    margin-block-start: 8px;
    font-size: var(--_small);
    line-height: 20px;
  }
  .actions button {
    text-decoration: underline;
    text-decoration-color: var(--_underline);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .group button {
    font-weight: 600;
    text-align: start;
  }
  .group button[aria-expanded='false']::after {
    content: ' \\2026';
    color: var(--_muted);
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
  .legend .icon {
    margin-inline-end: 0.25em;
  }
  .legend .wide {
    flex-basis: 100%;
  }
  .reserve {
    min-block-size: 60em;
  }
  :host([terms]) .reserve {
    min-block-size: 24em;
  }
  @container openness (inline-size < 33em) {
    table,
    :is(tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    tr {
      padding-block: 8px;
    }
    tbody tr > th {
      font-weight: 600;
      padding-block: 0;
    }
    .group {
      padding-block: 16px 4px;
    }
    .group th {
      font-size: 1.1429em;
      padding: 0;
    }
    td[data-sense] {
      display: grid;
      grid-template-columns: 6.4em 20px 1fr;
      padding: 2px 0;
    }
    td[data-sense]::before {
      content: attr(data-column);
      color: var(--_muted);
      font-style: normal;
      overflow-wrap: anywhere;
      padding-inline-end: 8px;
    }
    /* Muted ink within muted ink would fade. */
    :is([data-sense='silent'], [data-sense='unread'])::before {
      color: inherit;
    }
    td .icon {
      position: static;
      margin-block-start: 3px;
    }
  }
  @media print {
    thead {
      display: table-header-group;
    }
    .actions,
    .group button[aria-expanded='false']::after {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
