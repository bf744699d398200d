import {ModelOpennessCompareElement} from './model-openness-compare-element.js';

export {ModelOpennessCompareElement};

if (!customElements.get('model-openness-compare')) {
  customElements.define('model-openness-compare', ModelOpennessCompareElement);
}
