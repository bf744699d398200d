import {css} from '@lit/reactive-element';
import {inks} from '../../styles/inks.js';

export const styles = css`
  ${inks}
  :host {
    display: block;
    margin-block-start: 2em;
    color: inherit;
    text-align: start;
  }
`;

/** For the page, since the entries stand in it; the properties come down from the element. */
export const entryStyles = css`
  citation-list > section[slot='list'] {
    border-block-start: 1px solid var(--_ink);
    padding-block-start: 12px;
    font-size: var(--openness-text, 0.8889em);
    line-height: 1.5;
    hyphens: manual;
    & > :not(ol) {
      margin: 0 0 8px;
      padding: 0;
      border: 0;
      font: inherit;
      font-size: 1.25em;
      font-weight: 600;
      line-height: 28px;
      text-wrap: balance;
      break-after: avoid;
    }
    /* Themes number the lists of a post, and indent them, from an id or several classes. */
    & > ol {
      margin: 0 !important;
      padding: 0 !important;
      counter-reset: openness-entry;
      --_number: 24px;
    }
    & > ol:has(> :nth-child(100)) {
      --_number: 2.25em;
    }
    /* Most of a long list is laid out when the reader comes near; a fragment leads there all the same. */
    @media screen {
      & > ol:has(> :nth-child(100)) > li {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 4.5em;
      }
    }
    & > ol:has(> :nth-child(1000)) {
      --_number: 2.75em;
    }
    & > ol > li {
      margin: 0 !important;
      padding: 4px 0 !important;
      padding-inline-start: var(--_number) !important;
      list-style: none !important;
      text-indent: calc(-1 * var(--_number));
      counter-increment: openness-entry;
      overflow-wrap: anywhere;
      text-wrap: pretty;
      scroll-margin-block: 3em;
      break-inside: avoid;
    }
    & > ol > li::before {
      content: counter(openness-entry);
      display: inline-block;
      inline-size: var(--_number);
      text-indent: 0;
      color: var(--_muted);
      font-variant-numeric: lining-nums tabular-nums;
    }
    & > ol[data-format='author-date'] > li::before {
      content: none;
    }
    & > ol > li:is(:target, :focus) {
      background: color-mix(in srgb, currentColor 7%, transparent);
      box-shadow: 0 0 0 4px color-mix(in srgb, currentColor 7%, transparent);
      outline: 0;
    }
    & cite {
      font-style: italic;
    }
    & [data-set='small-caps'] {
      font-variant-caps: small-caps;
    }
    & a {
      color: var(--_link);
      text-decoration: underline;
      text-decoration-color: var(--_underline);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
    & a:hover {
      text-decoration-color: currentColor;
    }
    & a:focus-visible {
      outline: 2px solid var(--_ink);
      outline-offset: 2px;
      border-radius: 1px;
    }
    & [data-back] {
      color: var(--_muted);
    }
    & [data-back] > a {
      /* As wide as a fingertip takes (WCAG 2.2, 2.5.8), without a box of its own in the line. */
      padding-inline: calc(12px - 0.25em);
      color: inherit;
    }
    @media (forced-colors: active) {
      & [data-back] > a {
        color: LinkText;
      }
      & > ol > li:is(:target, :focus) {
        outline: 1px solid Highlight;
        outline-offset: 4px;
      }
    }
    @media print {
      & [data-back] {
        display: none;
      }
      & > ol > li:is(:target, :focus) {
        background: none;
        box-shadow: none;
      }
      /* Where paper cannot be clicked, and no id in the entry says where the work is. */
      & > ol > li:not(:has([dir='ltr'])) a[href^='http']::after {
        content: ' (' attr(href) ')';
        font-size: 0.875em;
        line-height: 0;
      }
    }
  }
`;
