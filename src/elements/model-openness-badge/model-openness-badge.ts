import {ModelOpennessBadgeElement} from './model-openness-badge-element.js';

export {ModelOpennessBadgeElement};

if (!customElements.get('model-openness-badge')) {
  customElements.define('model-openness-badge', ModelOpennessBadgeElement);
}
