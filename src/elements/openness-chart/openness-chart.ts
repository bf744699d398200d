import {OpennessChartElement} from './openness-chart-element.js';

export {OpennessChartElement};

if (!customElements.get('openness-chart')) customElements.define('openness-chart', OpennessChartElement);
