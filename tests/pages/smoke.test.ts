import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {click, hover, press, tap} from '../support/act.js';

describe('The hands that the tests have', () => {
  it('move a real pointer over an element', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="inline-size: 80px; block-size: 40px; margin: 60px"></div>`,
    );
    setTimeout(() => hover(box));
    const event = (await oneEvent(box, 'pointerenter')) as PointerEvent;
    expect(event.isTrusted).to.equal(true);
    expect(event.pointerType).to.equal('mouse');
  });

  it('scroll to what stands below the view, and then point at it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="inline-size: 80px; block-size: 40px; margin-block: 3000px"></div>`,
    );
    setTimeout(() => hover(box));
    const event = (await oneEvent(box, 'pointerenter')) as PointerEvent;
    expect(event.clientY).to.be.within(0, window.innerHeight);
  });

  it('click', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Press</button>`);
    setTimeout(() => click(button));
    const event = await oneEvent(button, 'click');
    expect(event.isTrusted).to.equal(true);
  });

  it('tap with a finger', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Press</button>`);
    setTimeout(() => tap(button));
    const event = (await oneEvent(button, 'pointerup')) as PointerEvent;
    expect(event.pointerType).to.equal('touch');
  });

  it('move the focus by keyboard', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><button id="a">A</button><button id="b">B</button></div>`,
    );
    place.querySelector<HTMLElement>('#a')!.focus();
    await press('Tab');
    expect(document.activeElement?.id).to.equal('b');
    expect(document.activeElement?.matches(':focus-visible')).to.equal(true);
  });
});
