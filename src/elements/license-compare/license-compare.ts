import {LicenseCompareElement} from './license-compare-element.js';

export {LicenseCompareElement};

if (!customElements.get('license-compare')) customElements.define('license-compare', LicenseCompareElement);
