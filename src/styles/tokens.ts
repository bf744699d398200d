/** What every element takes from the page, its ink and type, and what a site may set. */
import {css} from '@lit/reactive-element';

export const tokens = css`
  :host {
    --_ink: var(--openness-ink, currentColor);
    --_control: var(--openness-control, color-mix(in srgb, currentColor 58%, transparent));
    --_muted: var(--openness-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_rule: var(--openness-rule, color-mix(in srgb, currentColor 20%, transparent));
    --_link: var(--openness-link, inherit);
    --_underline: color-mix(in srgb, currentColor 40%, transparent);
    --_small: max(0.875em, 13px);
    font-variant-numeric: lining-nums tabular-nums;
  }
  :host([hidden]) {
    display: none;
  }
  :is(a, button, summary, input, [tabindex]):focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
    border-radius: 1px;
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
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_control: CanvasText;
      --_link: LinkText;
      --_underline: LinkText;
    }
  }
  @media print {
    :host {
      --_muted: #444;
      --_rule: #bbb;
      --_underline: transparent;
    }
  }
`;
