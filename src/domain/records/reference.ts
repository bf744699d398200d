/**
 * A cited work: a CSL-JSON item (citation-style-language/schema, csl-data.json 1.0.2).
 *
 * Only the fields that the elements read are checked; others are kept as they are, since every
 * reference manager adds some. What elements draw has been put in order (`put-in-order.ts`).
 */
import * as v from 'valibot';

export const CslName = v.looseObject({
  family: v.optional(v.string()),
  given: v.optional(v.string()),
  literal: v.optional(v.string()),
  suffix: v.optional(v.string()),
  'dropping-particle': v.optional(v.string()),
  'non-dropping-particle': v.optional(v.string()),
});
export type CslName = v.InferOutput<typeof CslName>;

export const CslDate = v.looseObject({
  'date-parts': v.optional(v.array(v.array(v.union([v.number(), v.string()])))),
  literal: v.optional(v.string()),
  raw: v.optional(v.string()),
});
export type CslDate = v.InferOutput<typeof CslDate>;

/** Where the ids, title and authors of a built-in item were seen. */
export const Verification = v.looseObject({
  what: v.string(),
  url: v.optional(v.string()),
});

export const ReferenceRecord = v.looseObject({
  id: v.string(),
  type: v.optional(v.string()),
  title: v.optional(v.string()),
  author: v.optional(v.array(CslName)),
  editor: v.optional(v.array(CslName)),
  issued: v.optional(CslDate),
  'container-title': v.optional(v.string()),
  publisher: v.optional(v.string()),
  volume: v.optional(v.union([v.string(), v.number()])),
  issue: v.optional(v.union([v.string(), v.number()])),
  page: v.optional(v.union([v.string(), v.number()])),
  number: v.optional(v.union([v.string(), v.number()])),
  DOI: v.optional(v.string()),
  URL: v.optional(v.string()),
  abstract: v.optional(v.string()),
  custom: v.optional(
    v.looseObject({
      arxiv: v.optional(v.string()),
      /** The source’s list of names breaks off: show et al. */
      authorsTruncated: v.optional(v.boolean()),
      editorsTruncated: v.optional(v.boolean()),
      verifiedIn: v.optional(v.array(Verification)),
    }),
  ),
});
export type ReferenceRecord = v.InferOutput<typeof ReferenceRecord>;
