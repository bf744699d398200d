/** The surface of a popover: the one thing that lies above the page, so it brings its own paper. */
import {css} from 'lit';

export const surface = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: var(--_width);
    max-block-size: var(--_height);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 12px 16px;
    border: 1px solid var(--_control);
    background: var(--openness-surface, light-dark(#fff, #202327));
    color: var(--openness-surface-ink, light-dark(#1c1b19, #e4e1da));
    /* A heading whose letters show a gradient has them filled with nothing. */
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
    font: inherit;
    font-variant: normal;
    font-size: 15px;
    font-weight: 400;
    font-style: normal;
    line-height: 20px;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    writing-mode: horizontal-tb;
    cursor: auto;
    /* Whoever copies from the page while it happens to be open wants the page. */
    -webkit-user-select: none;
    user-select: none;
    pointer-events: auto;
  }
  [popover]:is([data-pressed], :focus-within) {
    -webkit-user-select: text;
    user-select: text;
  }
  [popover][data-away] {
    opacity: 0;
    pointer-events: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    [popover] {
      transition: opacity 120ms;
    }
    @starting-style {
      [popover]:popover-open {
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    [popover] {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    [popover] {
      display: none;
    }
  }
`;
