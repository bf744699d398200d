/**
 * One script tag for a whole site: fetches the definition of each of our tags when a page first uses it,
 * also after the page has changed under a client-side router.
 */
const tags = new Set([
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
]);

function discover(root: ParentNode) {
  for (const {localName} of root.querySelectorAll(':not(:defined)')) {
    // Each is fetched once; one that fails is tried again when another of its kind arrives.
    if (tags.delete(localName))
      import(new URL(`${localName}.js`, import.meta.url).href).catch(() => tags.add(localName));
  }
}

new MutationObserver((records) => {
  if (tags.size && records.some(({addedNodes}) => addedNodes.length)) discover(document);
}).observe(document, {childList: true, subtree: true});
discover(document);
