/** Reads BibTeX for a page. A module of its own, so that only pages that hold BibTeX load it. */
import {bibtexSteps} from '../domain/references/bibtex.js';
import type {ReferenceRecord} from '../domain/records/reference.js';
import {putInOrder} from '../domain/references/put-in-order.js';
import {noRecords} from './own-catalog.js';
import type {Reading} from './json-text.js';

/** Milliseconds of work before the page gets its turn: a frame lasts 16, and has other things to do. */
const slice = 6;

/** Lets the page draw and answer. A timer, since `scheduler.yield` comes back before the next frame is drawn. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * All entries that could be read, and what was wrong with the others, with line and column.
 *
 * @param pause - Awaited between slices of work.
 */
export async function readBibtex(text: string, pause: () => Promise<void> = turn): Promise<Reading> {
  let since = performance.now();
  const breathe = async () => {
    if (performance.now() - since <= slice) return;
    await pause();
    since = performance.now();
  };
  const steps = bibtexSteps(text);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await breathe();
  const {items, issues} = step.value;
  const reference: ReferenceRecord[] = [];
  for (const item of items) {
    reference.push(putInOrder(item));
    await breathe();
  }
  const isEmpty = !reference.length && !issues.length;
  return {
    records: {...noRecords, reference},
    issues: isEmpty ? [{path: '', message: 'holds no entries of BibTeX'}] : issues,
  };
}
