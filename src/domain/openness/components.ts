/**
 * The seventeen components of the Model Openness Framework 1.0, in the framework’s own order.
 *
 * Source: White et al., arXiv:2403.13784, and the component list of the Model Openness Tool
 * (github.com/lfai/model_openness_tool, commit 8b5d30e90a7c62d7d6ece48b91e69ff495920a4d).
 */
export const componentIds = [
  'model-architecture',
  'data-preprocessing-code',
  'training-code',
  'inference-code',
  'evaluation-code',
  'supporting-libraries-and-tools',
  'final-model-parameters',
  'intermediate-model-parameters',
  'datasets',
  'evaluation-data',
  'model-metadata',
  'sample-model-outputs',
  'model-card',
  'data-card',
  'technical-report',
  'research-paper',
  'evaluation-results',
] as const;
export type ComponentId = (typeof componentIds)[number];

/** The framework’s three kinds of component; readers see code, data and documents. */
export type ComponentKind = 'code' | 'data' | 'document';

/** Components by kind: 1–6 code, 7–11 data, 12–17 documents. */
export const componentsByKind: Readonly<Record<ComponentKind, readonly ComponentId[]>> = {
  code: componentIds.slice(0, 6),
  data: componentIds.slice(6, 11),
  document: componentIds.slice(11),
};

/**
 * What became of a component.
 *
 * - `open`: obtainable by anyone under an open licence, or readable by anyone (documents)
 * - `restricted`: obtainable, but gated or under terms that limit use, users or revenue
 * - `partial`: only a part, some sizes or some stages were released
 * - `closed`: a source says that it was not released
 * - `unknown`: no source says; never shown as closed, nor counted as one
 */
export const states = ['open', 'restricted', 'partial', 'closed', 'unknown'] as const;
export type State = (typeof states)[number];
