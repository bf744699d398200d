/** Many columns that scroll, and steps between versions. */
import {css} from 'lit';

export const modes = css`
  .scroll {
    overflow: auto;
    max-block-size: 85vh;
  }
  .scroll table {
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .scroll thead th {
    inline-size: 9.5em;
    box-sizing: border-box;
  }
  .scroll thead td {
    inline-size: 9em;
  }
  .scroll thead :is(th, td) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--openness-page, Canvas);
  }
  .scroll :is(tbody th, thead td) {
    position: sticky;
    inset-inline-start: 0;
    background: var(--openness-page, Canvas);
  }
  .scroll thead td {
    z-index: 2;
  }
  .scroll .group th {
    position: static;
  }
  .step {
    margin-block-start: 20px;
  }
  .step .same {
    border: 0;
    padding: 0;
    margin: 0;
  }
  .diff th small {
    display: inline;
  }
  .diff thead small {
    display: block;
  }
  .diff thead td {
    inline-size: 30%;
  }
  .diff thead th {
    padding-inline-start: 20px;
  }
  .sign {
    display: inline-block;
    inline-size: 1em;
    color: var(--_muted);
    font-weight: 600;
  }
  .diff td .icon {
    inset-block-start: 3px;
  }
  .diff [data-sense] {
    position: relative;
    padding-inline-start: 20px;
  }
  @media print {
    .scroll {
      overflow: visible;
      max-block-size: none;
    }
  }
`;
