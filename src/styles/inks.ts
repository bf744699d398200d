/** What every element takes from the page, its ink and type, and what a site may set of them. */
import {css} from '@lit/reactive-element';

export const inks = css`
  :host {
    --_ink: var(--openness-ink, currentColor);
    --_muted: var(--openness-muted, color-mix(in srgb, currentColor 80%, transparent));
    --_link: var(--openness-link, inherit);
    --_underline: color-mix(in srgb, currentColor 40%, transparent);
    font-variant-numeric: lining-nums tabular-nums;
  }
  :host([hidden]) {
    display: none;
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
      --_link: LinkText;
      --_underline: LinkText;
    }
  }
  @media print {
    :host {
      --_muted: #444;
      --_underline: transparent;
    }
  }
`;
