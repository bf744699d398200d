import {LicenseBadgeElement} from './license-badge-element.js';

export {LicenseBadgeElement};

if (!customElements.get('license-badge')) customElements.define('license-badge', LicenseBadgeElement);
