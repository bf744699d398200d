import {css} from 'lit';

export const styles = css`
  .lead {
    margin-block-start: 12px;
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .thresholds {
    margin-block-start: 4px;
  }
  .sections {
    display: grid;
    gap: 20px 32px;
    margin-block-start: 20px;
  }
  .sections section:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  .group {
    border-block-end: 1px solid var(--_rule);
    padding-block-end: 3px;
    margin-block-end: 4px;
    font-weight: 600;
    break-after: avoid;
  }
  .lines {
    line-height: 24px;
  }
  .lines summary {
    list-style: none;
    cursor: pointer;
  }
  .lines summary::-webkit-details-marker {
    display: none;
  }
  .lines summary::after {
    content: '\\2026';
    color: var(--_muted);
    margin-inline-start: 0.3em;
  }
  .lines details[open] > summary::after {
    content: none;
  }
  .note-text {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 20px;
    padding-block-end: 4px;
  }
  .rest {
    display: grid;
    grid-template-columns: 16px 1fr;
    column-gap: 8px;
    align-items: baseline;
    margin-block-start: 12px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 20px;
  }
  .rest + .rest {
    border: 0;
    padding: 0;
    margin-block-start: 4px;
  }
  .rest b {
    color: var(--_ink);
  }
  .part + .part {
    margin-block-start: 24px;
  }
  .reserve {
    min-block-size: 36em;
  }
  @container openness (inline-size >= 33em) {
    .sections {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container openness (inline-size < 24em) {
    .lines li {
      grid-template-columns: 16px 1fr;
    }
    .lines .clause {
      grid-column: 2;
      text-align: start;
      max-inline-size: none;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .lines summary::after {
      content: none;
    }
  }
`;
