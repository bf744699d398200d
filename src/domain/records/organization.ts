/** An organisation that releases models, with what it opened, restricted and closed, and when. */
import * as v from 'valibot';
import {Id, PartialDate, SourceKey, Sources} from './fact.js';
import {FmtiRating} from './rating.js';

export const eventTypes = [
  'release',
  'opening',
  'restriction',
  'license',
  'leak',
  'statement',
  'organization',
] as const;
export type EventType = (typeof eventTypes)[number];

/** Something an organisation did that changed how open its models are. The type is an editorial reading. */
export const TimelineEvent = v.strictObject({
  date: PartialDate,
  type: v.picklist(eventTypes),
  title: v.string(),
  /** Id of the model it concerns. */
  model: v.optional(Id),
  /** What came out, in words. */
  released: v.optional(v.string()),
  license: v.optional(v.string()),
  source: SourceKey,
  /** Further sources that say the same. */
  also: v.optional(v.array(SourceKey)),
  note: v.optional(v.string()),
});
export type TimelineEvent = v.InferOutput<typeof TimelineEvent>;

export const OrganizationRecord = v.strictObject({
  id: Id,
  name: v.string(),
  aliases: v.optional(v.array(v.string())),
  /** ISO 3166-1 code of its seat; editorial, absent for collaborations. */
  country: v.optional(v.string()),
  ratings: v.optional(v.array(FmtiRating)),
  events: v.optional(v.array(TimelineEvent)),
  /** Ids of its models, oldest first; the built-in data fills it. */
  models: v.optional(v.array(Id)),
  /** Names of the licences in its events, by id; the built-in data fills it. */
  licenseNames: v.optional(v.record(v.string(), v.string())),
  sources: v.optional(Sources),
});
export type OrganizationRecord = v.InferOutput<typeof OrganizationRecord>;
