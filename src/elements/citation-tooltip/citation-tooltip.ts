import {CitationTooltipElement} from './citation-tooltip-element.js';

export {CitationTooltipElement};

if (!customElements.get('citation-tooltip'))
  customElements.define('citation-tooltip', CitationTooltipElement);
