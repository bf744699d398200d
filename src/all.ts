/**
 * Every tag in one import, for a page that would rather not choose; with `data-enhance` on its script tag,
 * makes elements of plain markup too.
 */
import {askedBy} from './enhance/asked.js';
import './elements/citation-list/citation-list.js';
import './elements/citation-tooltip/citation-tooltip.js';
import './elements/license-badge/license-badge.js';
import './elements/license-card/license-card.js';
import './elements/license-check/license-check.js';
import './elements/license-compare/license-compare.js';
import './elements/model-openness-badge/model-openness-badge.js';
import './elements/model-openness-card/model-openness-card.js';
import './elements/model-openness-compare/model-openness-compare.js';
import './elements/openness-chart/openness-chart.js';
import './elements/openness-data/openness-data.js';
import './elements/openness-timeline/openness-timeline.js';

const asked = askedBy(import.meta.url);
if (asked !== undefined) void import('./enhance/index.js').then(({enhance}) => enhance(document, asked));
