import {LicenseCardElement} from './license-card-element.js';

export {LicenseCardElement};

if (!customElements.get('license-card')) customElements.define('license-card', LicenseCardElement);
