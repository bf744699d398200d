import {LicenseCheckElement} from './license-check-element.js';

export {LicenseCheckElement};

if (!customElements.get('license-check')) customElements.define('license-check', LicenseCheckElement);
