/** Posts of plain markup, and what becomes of them. */
import {enhance, type EnhanceKind, type EnhanceRoot} from '../../src/enhance/index.js';
import {until} from '../support/elements.js';

const undone: (() => void)[] = [];

/** Markup that comes into a page, as a router or a publishing tool’s script puts it there. */
export function add(place: ParentNode, markup: string) {
  const template = document.createElement('template');
  template.setHTMLUnsafe(markup);
  place.append(template.content);
}

/** A post as a publishing tool hands it out. */
export function post(markup: string): HTMLElement {
  const article = document.createElement('article');
  add(article, markup);
  document.body.append(article);
  undone.push(() => article.remove());
  return article;
}

/** Enhances until the test is over. */
export function enhanced(root: EnhanceRoot, kinds?: string | readonly EnhanceKind[]): () => void {
  const undo = enhance(root, kinds);
  undone.unshift(undo);
  return undo;
}

afterEach(() => undone.splice(0).forEach((undo) => undo()));

export const citations = (root: ParentNode) => [...root.querySelectorAll('citation-tooltip')];

/** The markers of a part of the page, once as many as wanted are there. */
export async function markers(root: ParentNode, count: number): Promise<string[]> {
  const texts = () =>
    citations(root).flatMap(
      ({renderRoot}) => renderRoot?.querySelector('.marker')?.textContent?.trim() ?? [],
    );
  await until(() => texts().length === count, `${count} markers`);
  return texts();
}

/** Until a citation that would come has come: one that is known to, at the end of the post. */
export async function allDecided(root: HTMLElement) {
  const last = document.createElement('p');
  const link = document.createElement('a');
  link.href = 'https://arxiv.org/abs/2403.13784';
  link.textContent = 'a known work';
  last.append(link);
  root.append(last);
  await until(() => link.closest('citation-tooltip'), 'the known work');
  last.remove();
}
