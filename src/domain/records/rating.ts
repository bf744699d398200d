/** What a framework said of a model or its maker, in that framework’s own terms. Never blended. */
import * as v from 'valibot';
import {componentIds} from '../openness/components.js';
import {PartialDate, SourceKey} from './fact.js';

/** The result of the Model Openness Framework’s evaluation; `domain/openness/mof` makes it. */
export const MofVerdict = v.strictObject({
  /** 1 Open Science, 2 Open Tooling, 3 Open Model, 0 Unclassified. */
  class: v.picklist([0, 1, 2, 3]),
  /** Percentages for classes 3, 2 and 1. */
  progress: v.tuple([v.number(), v.number(), v.number()]),
  /** The next class to reach; absent for class 1. */
  next: v.optional(v.picklist([1, 2, 3])),
  /** Components that count towards the next class, and how many it asks for. */
  included: v.number(),
  required: v.number(),
  /** What the next class still lacks: not released, released without licence, or under a licence that is not open. */
  missing: v.array(v.picklist(componentIds)),
  unlicensed: v.array(v.picklist(componentIds)),
  invalid: v.array(v.picklist(componentIds)),
});
export type MofVerdict = v.InferOutput<typeof MofVerdict>;

const common = {
  /** Edition or version of the framework, for example `1.0` or `2025`. */
  version: v.string(),
  /** Day of the rating. */
  date: PartialDate,
  source: SourceKey,
  /** Credit its licence asks for, for example `OSAI, CC BY 4.0`. */
  credit: v.optional(v.string()),
};

/** Licence of each component as the Model Openness Tool records it: `null` takes the global one. */
export const MofRating = v.strictObject({
  framework: v.literal('mof'),
  /** Name of the rated record, which may be one size or variant of the model. */
  rated: v.string(),
  ...common,
  licenses: v.optional(v.record(v.picklist(['distribution', 'code', 'data', 'document']), v.string())),
  components: v.optional(v.record(v.picklist(componentIds), v.nullable(v.string()))),
  verdict: v.optional(MofVerdict),
});
export type MofRating = v.InferOutput<typeof MofRating>;

export const osaiLevels = ['open', 'partial', 'closed'] as const;

/** The European Open Source AI Index: twelve dimensions, three levels. Predecessor: fourteen. */
export const OsaiRating = v.strictObject({
  framework: v.picklist(['osai', 'opening-up-chatgpt']),
  rated: v.string(),
  /** Base model the index judged along with it. */
  base: v.optional(v.string()),
  /** `family` when another member of the family was rated. */
  match: v.picklist(['exact', 'family']),
  ...common,
  /** Level by dimension id, in the index’s order; `null` where it left the field empty. */
  levels: v.record(v.string(), v.nullable(v.picklist(osaiLevels))),
  /** Licence as the index records it, in its own words. */
  license: v.optional(v.string()),
  /** What the index looked at, by dimension id. */
  evidence: v.optional(v.record(v.string(), v.string())),
});
export type OsaiRating = v.InferOutput<typeof OsaiRating>;

/** Foundation Model Transparency Index (Stanford CRFM): rates the company, not the model. */
export const FmtiRating = v.strictObject({
  framework: v.literal('fmti'),
  /** Name of the rated organisation. */
  rated: v.string(),
  ...common,
  /** Points of 100. */
  score: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
});
export type FmtiRating = v.InferOutput<typeof FmtiRating>;

/** Open Source AI Definition 1.0 (OSI): present only when the OSI or a named reviewer judged the model. */
export const OsaidRating = v.strictObject({
  framework: v.literal('osaid'),
  rated: v.string(),
  ...common,
  /** Who judged. */
  by: v.string(),
  verdict: v.picklist(['meets', 'does not meet', 'unclear']),
  note: v.optional(v.string()),
});
export type OsaidRating = v.InferOutput<typeof OsaidRating>;

export const Rating = v.variant('framework', [MofRating, OsaiRating, FmtiRating, OsaidRating]);
export type Rating = v.InferOutput<typeof Rating>;
