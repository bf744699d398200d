/** A framework that rates openness, in its own terms: edition, dimensions in its own order, and the credit it asks for. */
import * as v from 'valibot';
import {Id, PartialDate, Sources, WebUrl} from './fact.js';

export const FrameworkRecord = v.strictObject({
  id: Id,
  name: v.string(),
  shortName: v.string(),
  by: v.string(),
  /** Edition, or for an index without editions the number of its dimensions. */
  version: v.string(),
  /** Day of that version. */
  date: PartialDate,
  url: WebUrl,
  /** What it rates. */
  rates: v.picklist(['model', 'company']),
  supersededBy: v.optional(Id),
  /** Points of the whole, where it gives points. */
  outOf: v.optional(v.number()),
  levels: v.optional(v.array(v.strictObject({id: v.string(), value: v.number()}))),
  verdicts: v.optional(v.array(v.string())),
  classes: v.optional(v.array(v.strictObject({class: v.number(), name: v.string(), required: v.number()}))),
  categories: v.optional(v.array(v.strictObject({id: v.string(), name: v.string()}))),
  /** What it looks at, in its own order. */
  dimensions: v.optional(
    v.array(
      v.strictObject({
        id: v.string(),
        name: v.optional(v.string()),
        category: v.optional(v.string()),
        kind: v.optional(v.picklist(['code', 'data', 'document'])),
        class: v.optional(v.number()),
        required: v.optional(v.boolean()),
        asks: v.optional(v.string()),
      }),
    ),
  ),
  /** What a definition requires, all of it. */
  elements: v.optional(
    v.array(v.strictObject({id: v.string(), name: v.string(), terms: v.string(), requires: v.string()})),
  ),
  /** SPDX id of the licence of its data. */
  license: v.optional(v.string()),
  /** What that licence asks to be shown. */
  credit: v.optional(v.string()),
  doi: v.optional(v.string()),
  history: v.optional(v.array(v.strictObject({date: PartialDate, note: v.string()}))),
  notes: v.optional(v.array(v.string())),
  sources: Sources,
});
export type FrameworkRecord = v.InferOutput<typeof FrameworkRecord>;
