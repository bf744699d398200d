import {css} from '@lit/reactive-element';

export const remarkStyles = css`
  p {
    margin: 0;
  }
  .empty {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 20px;
    font-style: italic;
  }
  @media print {
    .empty,
    .notice {
      display: none;
    }
  }
`;
