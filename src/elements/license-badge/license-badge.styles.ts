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
  :host([quiet]) .tag:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .tag:hover {
    text-decoration: underline;
  }
  .tag .icon {
    inline-size: 0.9em;
    block-size: 0.9em;
  }
  .tag span {
    margin-inline-start: 0.3em;
  }
  .tag[data-verdict='restricted'] .icon {
    stroke-width: 2.2;
  }
  .tag[data-verdict='unknown'] {
    font-style: italic;
  }
  .name,
  .reason,
  .links {
    margin: 0;
  }
  .name {
    font-weight: 600;
    margin-block-end: 4px;
    text-wrap: balance;
  }
  .reason {
    color: color-mix(in srgb, currentColor 80%, transparent);
    font-size: 14px;
  }
  .license + .license {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 12px;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 8px;
    font-size: 14px;
  }
  .links:not(:has(span)) {
    display: none;
  }
  b {
    font-weight: 600;
  }
  [popover] .clause,
  [popover] :is([data-sense='silent'], [data-sense='unread']) .said {
    color: color-mix(in srgb, currentColor 80%, transparent);
  }
`;
