/** Items as their author wrote them, before they were put in order. */
import type {ReferenceRecord} from '../records/reference.js';

const originals = new WeakMap<ReferenceRecord, ReferenceRecord>();

export const keepAsWritten = (item: ReferenceRecord, original: ReferenceRecord) =>
  void originals.set(item, original);

/** For an engine that reads what we leave out, the markup of titles for one. */
export const asWritten = (item: ReferenceRecord): ReferenceRecord => originals.get(item) ?? item;
