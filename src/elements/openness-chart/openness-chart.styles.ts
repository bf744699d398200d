import {css} from 'lit';

export const styles = css`
  .plot {
    display: block;
    overflow: visible;
    margin-block-start: 12px;
    font-size: 13px;
    direction: ltr;
  }
  .plot text {
    fill: currentColor;
    paint-order: stroke;
    stroke: var(--openness-page, Canvas);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .plot .axis {
    fill: var(--_muted);
  }
  /* Still there for the pointer that rests on it. */
  .under {
    opacity: 0;
  }
  .told {
    font-weight: 600;
    pointer-events: none;
  }
  :is(.grid, .tick) {
    stroke: var(--_rule);
  }
  .whisker {
    stroke: var(--_control);
    stroke-dasharray: 1 3;
    stroke-width: 1.5;
  }
  path {
    stroke: currentColor;
    stroke-width: 1.4;
    fill: none;
  }
  path.fill {
    fill: currentColor;
    stroke: none;
  }
  path.frame {
    fill: var(--openness-page, Canvas);
  }
  .reach {
    fill: transparent;
  }
  .point {
    cursor: default;
    outline: none;
  }
  .point:focus-visible .reach {
    stroke: currentColor;
    stroke-width: 2;
  }
  .sign {
    inline-size: 12px;
    block-size: 12px;
    vertical-align: -1px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 4px;
    font-size: var(--_small);
    line-height: 20px;
  }
  summary {
    margin-block-start: 8px;
    font-size: var(--_small);
    line-height: 24px;
    cursor: pointer;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    margin-block-start: 4px;
    font-size: var(--_small);
    line-height: 20px;
  }
  :is(th, td) {
    text-align: start;
    font-weight: 400;
    padding: 2px 0;
    padding-inline-end: 12px;
  }
  /* Names may be one long word; values are words of the language, which are not broken. */
  tbody th {
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 600;
    border-block-end: 1px solid var(--_ink);
  }
  tbody tr + tr {
    border-block-start: 1px solid var(--_rule);
  }
  .reserve {
    min-block-size: 26em;
  }
  @container openness (inline-size < 33em) {
    .plot,
    .legend,
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @container openness (inline-size < 690px) {
    .plot .wide {
      display: none;
    }
  }
  @media (forced-colors: active) {
    path.fill {
      fill: CanvasText;
    }
    :is(path, .whisker, .grid, .tick) {
      stroke: CanvasText;
    }
    .plot text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
  @media print {
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
