import {ModelOpennessCardElement} from './model-openness-card-element.js';

export {ModelOpennessCardElement};

// Two copies of the library on one page: the first wins.
if (!customElements.get('model-openness-card'))
  customElements.define('model-openness-card', ModelOpennessCardElement);
