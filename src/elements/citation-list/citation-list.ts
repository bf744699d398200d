import {CitationListElement} from './citation-list-element.js';

export {CitationListElement};

if (!customElements.get('citation-list')) customElements.define('citation-list', CitationListElement);
