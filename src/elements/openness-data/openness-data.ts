import {OpennessDataElement} from './openness-data-element.js';

export {OpennessDataElement};

if (!customElements.get('openness-data')) customElements.define('openness-data', OpennessDataElement);
