/** The works that a citation names. */
import type {ReactiveControllerHost} from 'lit';
import type {Answering, Found} from '../../catalog/catalog.js';
import type {CatalogController} from '../../controllers/catalog-controller.js';
import {late} from '../../controllers/late.js';
import {plainKeys} from '../../domain/references/plain-keys.js';
import type {ReferenceRecord} from '../../domain/records/reference.js';

/** A work that is named, and what the catalog says of it; nothing while it is on its way. */
interface AskedWork {
  readonly key: string;
  readonly found?: Found<'reference'>;
}

/** All that a citation names. */
export interface Asked {
  readonly works: readonly AskedWork[];
  /** The records of those that were found. */
  readonly items: readonly ReferenceRecord[];
  /** Nothing is on its way or missing. */
  readonly isWhole: boolean;
}

function asked(works: readonly AskedWork[]): Asked {
  const items = works.flatMap(({found}) => found?.record ?? []);
  return {works, items, isWhole: works.length > 0 && items.length === works.length};
}

/** Nothing was asked yet. */
export const nothingAsked = asked([]);

// What is cited alike is looked up once in a turn, in which a page comes to life.
const answered = new Map<string, Asked>();
let answering: Answering | undefined;

function forget() {
  answered.clear();
  answering = undefined;
}

const identify = late(() =>
  import('../../domain/references/identify.js').catch(() => ({
    // Offline perhaps: a DOI is then known as the author wrote it.
    citedKeys: (text: string) => text.split(/[\s,]+/).filter(Boolean),
  })),
);

/**
 * The works that a text names; on their way while what reads a DOI or an arXiv id loads, whereupon the host updates.
 *
 * @param text - A `cite` attribute, or `key` itself.
 * @param key - What is cited, where it has been read.
 */
export function citedWorks(controller: CatalogController<Answering>, text: string, key?: string): Asked {
  const {catalog, host} = controller;
  if (catalog !== answering) answered.clear();
  answering = catalog;
  const known = answered.get(text);
  if (known) return known;
  const keys = key ? [key] : (plainKeys(text) ?? identify(host)?.citedKeys(text));
  if (!keys) return asked([{key: text}]);
  const answers = controller.ask('reference', keys);
  const answer = asked(keys.map((each, index) => ({key: each, found: answers[index]})));
  if (answer.isWhole) {
    if (!answered.size) queueMicrotask(forget);
    answered.set(text, answer);
  }
  return answer;
}

const plain = late(() => import('../../domain/references/plain.js'));

/** A reference written out, as a work; on its way while what reads it loads, whereupon the host updates. */
export function writtenWork(text: string, host: ReactiveControllerHost): Asked {
  const record = plain(host)?.plainItem(text);
  return asked([record ? {key: record.id, found: {record}} : {key: text}]);
}
