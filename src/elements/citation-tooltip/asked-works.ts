/** The works that a citation names. */
import type {ReactiveControllerHost} from 'lit';
import type {Catalog, Found} from '../../catalog/catalog.js';
import type {CatalogController} from '../../controllers/catalog-controller.js';
import {late} from '../../controllers/late.js';
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
let answering: Catalog | undefined;

function forget() {
  answered.clear();
  answering = undefined;
}

/** @param text - What the author wrote, for the keys in it. */
export function askWorks(controller: CatalogController, text: string, keys: () => readonly string[]): Asked {
  const {catalog} = controller;
  if (catalog !== answering) answered.clear();
  answering = catalog;
  let answer = answered.get(text);
  if (!answer) {
    const named = keys();
    const answers = controller.ask('reference', named);
    answer = asked(named.map((key, index) => ({key, found: answers[index]})));
    if (answer.isWhole) {
      if (!answered.size) queueMicrotask(forget);
      answered.set(text, answer);
    }
  }
  return answer;
}

const plain = late(() => import('../../domain/references/plain.js'));

/** A reference written out, as a work; on its way while what reads it loads, whereupon the host updates. */
export function writtenWork(text: string, host: ReactiveControllerHost): Asked {
  const record = plain(host)?.plainItem(text);
  return asked([record ? {key: String(record.id), found: {record}} : {key: text}]);
}
