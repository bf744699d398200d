/** Every tag of ours, for whoever looks for them in a page without defining them. */
export const tags = [
  'citation-list',
  'citation-tooltip',
  'license-badge',
  'license-card',
  'license-check',
  'license-compare',
  'model-openness-badge',
  'model-openness-card',
  'model-openness-compare',
  'openness-chart',
  'openness-data',
  'openness-timeline',
  'post-embed',
] as const;
