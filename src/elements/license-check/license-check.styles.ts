import {css} from 'lit';

export const styles = css`
  fieldset {
    min-inline-size: 0;
    margin-block-start: 4px;
  }
  legend {
    padding: 0;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 20px;
  }
  .uses {
    display: grid;
    gap: 0 24px;
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 8px;
    align-items: start;
    padding-block: 2px;
    cursor: pointer;
  }
  input[type='checkbox'] {
    inline-size: 14px;
    block-size: 14px;
    margin: 5px 0;
    accent-color: currentColor;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-block-start: 8px;
    font-size: var(--_small);
    line-height: 20px;
  }
  .numbers label {
    align-items: center;
    grid-template-columns: auto 9em;
  }
  .numbers input {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 3px 6px;
    border: 1px solid var(--_control);
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: inherit;
  }
  .use {
    margin-block-start: 20px;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    table-layout: fixed;
    font-size: var(--_small);
    line-height: 20px;
  }
  tr {
    border-block-start: 1px solid var(--_rule);
    break-inside: avoid;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    padding: 4px 0;
    padding-inline-end: 12px;
    overflow-wrap: break-word;
  }
  th {
    inline-size: 19%;
  }
  .answer {
    position: relative;
    inline-size: 22%;
    padding-inline-start: 20px;
  }
  .answer .icon {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-start: 0;
    inline-size: 0.85em;
    block-size: 0.85em;
  }
  .answer[data-sense='forbidden'] .icon {
    stroke-width: 2.2;
  }
  .answer:is([data-sense='silent'], [data-sense='unread']) b {
    font-weight: 400;
    font-style: var(--_italic);
    color: var(--_muted);
  }
  .because {
    padding-inline-end: 0;
    text-wrap: pretty;
  }
  .because :is([data-sense='silent'], [data-sense='unread']) {
    font-style: var(--_italic);
    color: var(--_muted);
  }
  .where,
  .note-text {
    color: var(--_muted);
    font-size: 0.9286em;
  }
  .where .clause {
    white-space: nowrap;
  }
  .note-text {
    display: block;
  }
  .by {
    font-weight: 600;
  }
  summary {
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '\\2026';
    color: var(--_muted);
    margin-inline-start: 0.3em;
  }
  details[open] > summary::after {
    content: none;
  }
  .nothing {
    margin-block-start: 12px;
    color: var(--_muted);
    font-style: var(--_italic);
  }
  .reserve {
    min-block-size: 30em;
  }
  @container openness (inline-size >= 33em) {
    .uses {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container openness (inline-size < 33em) {
    table,
    :is(tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }
    tr {
      padding-block: 4px;
    }
    th {
      font-weight: 600;
    }
    .answer {
      inline-size: auto;
    }
    :is(th, td) {
      padding-block: 0 2px;
    }
    .answer .icon {
      inset-block-start: 4px;
    }
  }
  @media print {
    label:has(input[type='checkbox']:not(:checked)) {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary::after {
      content: none;
    }
  }
`;
