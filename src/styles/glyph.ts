/** The fingerprint and its marks. All states take the ink unless a site gives them a hue. */
import {css} from 'lit';

export const glyphStyles = css`
  .glyph {
    block-size: 1em;
    /* On a multiple of three its cells fall on whole pixels. */
    block-size: round(1em, 3px);
    inline-size: auto;
    aspect-ratio: 2;
    vertical-align: -0.12em;
    overflow: visible;
    flex: none;
  }
  .mark {
    inline-size: 0.75em;
    block-size: 0.75em;
    flex: none;
    vertical-align: -0.02em;
  }
  .glyph path,
  .mark {
    fill: var(--_ink);
    fill-rule: evenodd;
  }
  [data-state='open'] {
    --_ink: var(--openness-open, currentColor);
  }
  [data-state='restricted'] {
    --_ink: var(--openness-restricted, currentColor);
  }
  [data-state='partial'] {
    --_ink: var(--openness-partial, currentColor);
  }
  [data-state='closed'] {
    --_ink: var(--openness-closed, currentColor);
  }
  [data-state='unknown'] {
    --_ink: var(--openness-unknown, currentColor);
  }
  @media (forced-colors: active) {
    [data-state] {
      --_ink: CanvasText;
    }
  }
`;
