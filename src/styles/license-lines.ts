/** Lines of a licence: icon, words, clause at the end. */
import {css} from 'lit';

export const licenseLines = css`
  .lines {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .lines li {
    display: grid;
    grid-template-columns: 16px 1fr auto;
    column-gap: 8px;
    align-items: baseline;
    padding-block: 2px;
    break-inside: avoid;
  }
  .lines .icon {
    align-self: start;
    margin-block-start: 0.35em;
    inline-size: 0.75em;
    block-size: 0.75em;
  }
  .said {
    text-wrap: pretty;
    min-inline-size: 0;
  }
  .clause {
    color: var(--_muted);
    font-size: max(0.875em, 13px);
    text-align: end;
    max-inline-size: 9em;
  }
  [data-sense='forbidden'] .icon {
    stroke-width: 2.2;
  }
  :is([data-sense='silent'], [data-sense='unread']) .said {
    color: var(--_muted);
    font-style: var(--_italic);
  }
`;
