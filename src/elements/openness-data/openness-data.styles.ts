import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }
  /* Data that a publishing tool left visible is not for readers. */
  ::slotted(:is(script, template)) {
    display: none;
  }
  @media print {
    .notices {
      display: none;
    }
  }
`;
