import {expect} from '@open-wc/testing';
import {until} from '../support/elements.js';
import {frame, text} from '../support/frame.js';

describe('data-enhance on the script tag of the loader', () => {
  it('makes elements of an old post under a strict policy, once, though two copies of the library are asked', async () => {
    const {page, view, remove} = await frame('old-post.html');
    await until(() => text(page, 'model-openness-card').includes('GPT-2'), 'the model');
    await until(() => text(page, 'license-card').includes('MIT'), 'the licence');
    const markers = () =>
      [...page.querySelectorAll('citation-tooltip')].map(
        ({shadowRoot}) => shadowRoot?.querySelector('.marker')?.textContent?.trim() ?? '',
      );
    await until(() => markers().join() === '[1],[2],[3]', 'the markers');
    await until(() => page.querySelector<HTMLElement>('article > pre')!.hidden, 'the data is hidden');
    expect(page.querySelector('article > pre')!.getBoundingClientRect().height).to.equal(0);
    expect(view.violations).to.deep.equal([]);
    expect(view.errors).to.deep.equal([]);
    remove();
  });

  it('is needed: without it a post stays as it is, and nothing for it is fetched', async () => {
    const {page, view, remove} = await frame('plain-post.html');
    await until(() => text(page, 'citation-tooltip').includes('[1]'), 'the tag');
    expect(page.querySelector('p a')!.parentElement!.localName).to.equal('p');
    const fetched = page.defaultView!.performance.getEntriesByType('resource').map(({name}) => name);
    expect(fetched.filter((name) => name.endsWith('enhance.js'))).to.deep.equal([]);
    expect(view.errors).to.deep.equal([]);
    remove();
  });
});
