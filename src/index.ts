/** Classes and types. Importing this defines nothing; import `openness-elements/<tag>` for that. */
export {ModelOpennessCardElement} from './elements/model-openness-card/model-openness-card-element.js';
export {CitationTooltipElement} from './elements/citation-tooltip/citation-tooltip-element.js';
export {LicenseBadgeElement} from './elements/license-badge/license-badge-element.js';
export {LicenseCardElement} from './elements/license-card/license-card-element.js';
export {LicenseCheckElement} from './elements/license-check/license-check-element.js';
export {ModelOpennessBadgeElement} from './elements/model-openness-badge/model-openness-badge-element.js';
export {OpennessTimelineElement} from './elements/openness-timeline/openness-timeline-element.js';
export {ModelOpennessCompareElement} from './elements/model-openness-compare/model-openness-compare-element.js';
export {OpennessChartElement} from './elements/openness-chart/openness-chart-element.js';
export {LicenseCompareElement} from './elements/license-compare/license-compare-element.js';
export {OpennessDataElement} from './elements/openness-data/openness-data-element.js';
export type {Catalog, Found, Kind, Missing, Records} from './catalog/catalog.js';
export {catalogContext} from './catalog/context.js';
export type {LicenseRecord, TermAnswer, Threshold} from './domain/records/license.js';
export type {ComponentFact, ModelRecord} from './domain/records/model.js';
export type {OrganizationRecord, TimelineEvent} from './domain/records/organization.js';
export type {Rating} from './domain/records/rating.js';
export type {ReferenceRecord} from './domain/records/reference.js';
