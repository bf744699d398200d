/** Citations as a reader meets them: in an article, with a marker and a card. */
import {fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/elements/citation-list/citation-list.js';
import '../../src/elements/citation-tooltip/citation-tooltip.js';
import '../../src/elements/openness-data/openness-data.js';
import type {CitationTooltipElement} from '../../src/elements/citation-tooltip/citation-tooltip-element.js';
import {hover, resetMouse} from './act.js';
import {until} from './elements.js';

export type Citation = CitationTooltipElement;

export const marker = (element: Citation) => element.renderRoot.querySelector<HTMLElement>('.marker')!;
/** Nothing while the marker is on its way. */
export const markerText = (element: Citation) => marker(element)?.textContent!.trim();
export const card = (element: Citation) => element.renderRoot.querySelector<HTMLElement>('[popover]');
export const isOpen = (element: Citation) => !!card(element)?.matches(':popover-open');
export const cardText = (element: Citation) => card(element)!.textContent!.replace(/\s+/g, ' ').trim();
export const focused = (element: Citation) => element.shadowRoot!.activeElement;

/** What in the card says `text`: a link, a button, a summary. */
export const control = (element: Citation, text: string) =>
  [...card(element)!.querySelectorAll<HTMLElement>('a, button, summary')].find((each) =>
    each.textContent!.includes(text),
  )!;

/** Boxes of the author’s words, one for each line. */
export function lines(element: Citation): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

export const opened = (element: Citation, message?: string) =>
  until(() => isOpen(element), message ?? 'opens');
export const closed = (element: Citation, message?: string) =>
  until(() => !isOpen(element) && !card(element), message ?? 'closes');

export async function ready(element: Citation): Promise<Citation> {
  await until(() => marker(element), 'the marker is there');
  return element;
}

/** One citation, alone. */
export const cite = async (template: TemplateResult) => ready(await fixture<Citation>(template));

/** An article with room around its text, so that there is something else to point at. */
export async function inArticle(template: TemplateResult): Promise<Citation[]> {
  const article = await fixture<HTMLElement>(
    html`<article style="padding: 200px 40px 400px; inline-size: 500px">${template}</article>`,
  );
  const citations = [...article.querySelectorAll('citation-tooltip')];
  await Promise.all(citations.map(ready));
  return citations;
}

/** The citation of an article whose list of references stands far below, and its marker a link to it. */
export async function withList(template: TemplateResult): Promise<Citation> {
  const article = await fixture<HTMLElement>(html`
    <article>
      <div style="padding: 100px 40px 1500px">${template}</div>
      <citation-list></citation-list>
      <p style="block-size: 1500px"></p>
    </article>
  `);
  const element = article.querySelector('citation-tooltip')!;
  await until(() => marker(element)?.matches('a[href^="#ref-"]'), 'the marker is a link');
  return element;
}

/** Forgets that a link was followed. */
export const forget = () => history.replaceState(null, '', location.pathname + location.search);

/** The first citation in an article. */
export const first = async (template: TemplateResult) => (await inArticle(template))[0]!;

export const transformer = html`<citation-tooltip cite="vaswani2017"
  >in a 2017 research <a href="https://arxiv.org/abs/1706.03762">paper</a></citation-tooltip
>`;
/** A link that only says what its words cite. */
export const selfCiting = html`<citation-tooltip cite="vaswani2017"
  ><a href="#cite=vaswani2017">a paper</a></citation-tooltip
>`;
export const gpt2 = html`<citation-tooltip cite="radford2019">the GPT-2 paper</citation-tooltip>`;

/** A place of the page where nothing is. */
export const elsewhere = [2, 2] as const;

/** Before each test: the pointer is elsewhere, and the page as it was at first. */
export async function atRest() {
  await resetMouse();
  window.scrollTo(0, 0);
  getSelection()?.removeAllRanges();
  await hover(elsewhere);
}
