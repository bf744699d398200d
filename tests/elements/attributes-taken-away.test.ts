import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import '../../src/all.js';

/** Values with which each element shows something. */
const given: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'citation-list': {for: 'a', format: 'short', title: 'Works', marker: 'none', metadata: 'json-ld', all: ''},
  'citation-tooltip': {cite: 'vaswani2017', locator: 'p. 3', prefix: 'see', suffix: 'too', marker: 'none'},
  'license-badge': {license: 'mit', quiet: ''},
  'license-card': {license: 'mit', 'heading-level': '2'},
  'license-check': {licenses: 'mit', model: 'gpt-2', uses: 'sell', 'as-of': '2025-01-01'},
  'license-compare': {licenses: 'mit apache-2.0', models: 'gpt-2', terms: 'commercial-use', changes: ''},
  'model-openness-badge': {model: 'gpt-2', 'as-of': '2025-01-01'},
  'model-openness-card': {model: 'gpt-2', frameworks: 'mof', variant: 'summary', 'as-of': '2025-01-01'},
  'model-openness-compare': {models: 'gpt-2 olmo-2', frameworks: 'mof', 'as-of': '2025-01-01'},
  'openness-chart': {models: 'gpt-2', organizations: 'meta', measure: 'osai', 'as-of': '2025-01-01'},
  'openness-data': {src: 'none.json', type: 'json', marker: 'none', 'as-of': '2025-01-01'},
  'openness-timeline': {organizations: 'meta', kinds: 'release', 'as-of': '2025-01-01'},
};
const fields: Readonly<Record<string, string>> = {
  'as-of': 'asOf',
  'heading-level': 'headingLevel',
  for: 'htmlFor',
  title: 'heading',
  prefix: 'markerPrefix',
  suffix: 'markerSuffix',
};

/** All that an element lets nobody catch. */
async function faultsOf(element: LitElement, act: () => void): Promise<unknown[]> {
  const faults: unknown[] = [];
  const hear = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    faults.push(event.reason);
  };
  window.addEventListener('unhandledrejection', hear);
  act();
  await element.updateComplete.catch((error: unknown) => faults.push(error));
  await new Promise((resolve) => setTimeout(resolve));
  window.removeEventListener('unhandledrejection', hear);
  return faults;
}

describe('An element whose attributes go, or whose framework has no values yet,', () => {
  for (const [tag, attributes] of Object.entries(given)) {
    it(`goes on: <${tag}>`, async () => {
      const place = await fixture(html`<article id="a"></article>`);
      const element = document.createElement(tag) as LitElement;
      const giveAll = () => {
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      };
      giveAll();
      place.append(element);
      await element.updateComplete;
      for (const name of Object.keys(attributes))
        expect(await faultsOf(element, () => element.removeAttribute(name)), name).to.deep.equal([]);
      giveAll();
      await element.updateComplete;
      for (const nothing of [undefined, null]) {
        for (const name of Object.keys(attributes)) {
          const set = () => Object.assign(element, {[fields[name] ?? name]: nothing});
          expect(await faultsOf(element, set), `${name} ${nothing}`).to.deep.equal([]);
        }
      }
    });
  }
});
