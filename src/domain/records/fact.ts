/**
 * What every record is made of: facts, each with a source and the day the source said so.
 *
 * A record lists its sources once, under short keys of its own; each fact names one of them.
 */
import * as v from 'valibot';

/** `2025`, `2025-01` or `2025-01-20`: as precise as the source is (ISO 8601 reduced precision). */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date like 2025, 2025-01 or 2025-01-20'),
);

/** Web addresses in records are https only (a few publishers still answer on http alone). */
export const WebUrl = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+/, 'an address that begins with https://'),
);

/** Where a fact was read. */
export const Source = v.strictObject({
  /** The page, or the file at the commit that was read. */
  url: WebUrl,
  /** Day of the page, or of the source's last commit: what it said then. */
  asOf: PartialDate,
  /** The page carries no date: `asOf` is the day it was read. */
  undated: v.optional(v.literal(true)),
  /** Name of the source for readers, for example `DeepSeek’s repository`. */
  title: v.optional(v.string()),
  /** Where the address was seen, when the linked page itself was not read. */
  seenAt: v.optional(WebUrl),
});
export type Source = v.InferOutput<typeof Source>;

/** Sources of one record by short key. */
export const Sources = v.record(v.string(), Source);
export type Sources = v.InferOutput<typeof Sources>;

/** Key into the record’s own `sources`. */
export const SourceKey = v.string();

/** Record ids: what an author writes in an attribute. */
export const Id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][\w.+:-]*$/, 'an id of letters, digits, dots and hyphens'),
);
