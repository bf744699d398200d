/** The ground of every element: the page’s own ink and type, and what a site may set. */
import {css} from 'lit';

/** What the smallest of them needs too, a citation of which a page may hold a thousand. */
export const least = css`
  :host {
    --_ink: var(--openness-ink, currentColor);
    --_control: var(--openness-control, color-mix(in srgb, currentColor 58%, transparent));
  }
  :host([hidden]) {
    display: none;
  }
  :is(a, button, summary, input, [tabindex]):focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 1px;
  }
`;

const rest = css`
  :host {
    --_muted: var(--openness-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_rule: var(--openness-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_link: var(--openness-link, inherit);
    --_underline: color-mix(in srgb, currentColor 40%, transparent);
    --_small: max(0.875em, 13px);
    font-variant-numeric: lining-nums tabular-nums;
  }
  /* Their scripts have no italics: a slanted upright is an accident of the font. No line begins with a small kana. */
  :host(:is(:lang(zh), :lang(ja))) {
    font-synthesis-style: none;
    line-break: strict;
  }
  /* Japanese breaks between phrases where the browser knows them. */
  :host(:lang(ja)) {
    word-break: auto-phrase;
  }
  a {
    color: var(--_link);
    text-decoration: underline 1px var(--_underline);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  .icon {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    overflow: visible;
    vertical-align: -0.12em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .icon .fill {
    fill: currentColor;
  }
  .flip:dir(rtl) {
    scale: -1 1;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    display: flex;
    gap: 4px;
    margin: 4px 0 0;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 20px;
  }
  .notice .icon {
    margin-block-start: 3px;
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_control: CanvasText;
    }
    a {
      color: LinkText;
      text-decoration-color: LinkText;
    }
    svg {
      color: CanvasText;
    }
  }
  @media print {
    :host {
      --_muted: #444;
      --_rule: #bbb;
    }
    a {
      text-decoration: none;
    }
  }
`;

export const base = [least, rest];
