import {css} from 'lit';

/** For what `card-more` draws; comes with it. */
export const moreStyles = css`
  .plain {
    font-size: var(--_small);
    line-height: 20px;
    padding-block: 4px 12px;
    overflow-wrap: anywhere;
  }
  .plain li,
  .plain dd {
    padding-block: 2px;
    text-wrap: pretty;
  }
  .plain time {
    color: var(--_muted);
    margin-inline-end: 0.4em;
  }
  .plain dt {
    margin-block-start: 4px;
    font-weight: 600;
  }
  .became {
    display: inline-block;
  }
  .became:dir(rtl) {
    scale: -1 1;
  }
  .changed .plain {
    padding-block: 0 4px;
  }
  .levels {
    columns: 14em;
    column-gap: 24px;
  }
  .levels li {
    break-inside: avoid;
  }
  details > .group {
    margin-block-start: 12px;
  }
`;
