import {css} from 'lit';

export const styles = css`
  .plot {
    display: block;
    overflow: visible;
    margin-block-start: 8px;
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
  .plot .organization {
    font-weight: 600;
    font-size: 15px;
  }
  .grid {
    stroke: var(--_rule);
  }
  .lane {
    stroke: currentColor;
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
  .sign {
    inline-size: 12px;
    block-size: 12px;
    flex: none;
    vertical-align: -1px;
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-block-start: 8px;
    font-size: var(--_small);
    line-height: 20px;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button[aria-pressed='false'] {
    color: var(--_muted);
    text-decoration: line-through;
  }
  summary {
    margin-block-start: 8px;
    font-size: var(--_small);
    line-height: 24px;
    cursor: pointer;
  }
  .events li {
    display: grid;
    grid-template-columns: 7em 20px 1fr;
    align-items: baseline;
    padding-block: 2px;
    font-size: var(--_small);
    line-height: 20px;
    break-inside: avoid;
    overflow-wrap: anywhere;
  }
  /* Their dates are wider, and break nowhere. */
  .events:is(:lang(zh), :lang(ja)) li {
    grid-template-columns: 7.8em 20px 1fr;
  }
  time,
  small {
    color: var(--_muted);
  }
  time {
    word-break: keep-all;
  }
  small {
    font-size: 1em;
  }
  .reserve {
    min-block-size: 24em;
  }
  @container openness (inline-size < 33em) {
    .plot,
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @media (forced-colors: active) {
    path.fill {
      fill: CanvasText;
    }
    path {
      stroke: CanvasText;
    }
    .plot text {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
  @media print {
    button[aria-pressed='false'] {
      display: none;
    }
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
