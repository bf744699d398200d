import {expect} from '@open-wc/testing';
import {tap} from '../../support/act.js';
import {atRest, closed, forget, marker, opened, transformer, withList} from '../../support/citations.js';

// One test to the file: what opens cards loads once for a page.
describe('The first tap on a page, before what opens cards has loaded,', () => {
  beforeEach(atRest);
  afterEach(forget);

  it('opens the card, and the page stays where it is', async () => {
    const element = await withList(transformer);
    await tap(marker(element));
    await opened(element);
    expect(location.hash).to.equal('');
    expect(window.scrollY).to.be.below(500);
    await tap(marker(element));
    await closed(element);
  });
});
