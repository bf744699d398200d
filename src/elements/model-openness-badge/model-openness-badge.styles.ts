import {css} from 'lit';
import {markedWords} from '../../styles/marked-words.js';

export const styles = css`
  ${markedWords}
  .tag {
    display: inline;
    margin: 0;
    margin-inline-start: 0.3em;
    padding: 0.15em 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(0.78em, 12px);
    line-height: 0;
    white-space: nowrap;
    cursor: pointer;
  }
  .tag:hover span {
    text-decoration: underline;
  }
  .tag .glyph {
    /* On whole pixels of its grid, as tall as the words around it; below 15px it would blur. */
    block-size: max(15px, round(1.28em, 3px));
    inline-size: auto;
    aspect-ratio: 2;
    vertical-align: -0.16em;
    /* The line keeps its height. */
    margin-block: -0.4em;
  }
  .tag span {
    margin-inline-start: 0.3em;
  }
  [popover] p,
  [popover] ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [popover] .head {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
  }
  [popover] .fingerprint > span {
    display: none;
  }
  [popover] .fingerprint .glyph {
    block-size: 36px;
  }
  [popover] .title {
    font-weight: 600;
    font-size: 17px;
    line-height: 24px;
  }
  [popover] :is(.meta, .foot, .verdict-list) {
    font-size: 14px;
    color: color-mix(in srgb, currentColor 80%, transparent);
  }
  [popover] .lead {
    margin-block-start: 8px;
  }
  [popover] .lead + .lead {
    margin-block-start: 0;
  }
  [popover] :is(.tally, .verdict-list) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    margin-block-start: 8px;
  }
  [popover] .foot {
    margin-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 8px;
  }
  .silent {
    font-style: italic;
    font-weight: 400;
  }
  b {
    font-weight: 600;
  }
  .missing {
    color: color-mix(in srgb, currentColor 80%, transparent);
  }
`;
