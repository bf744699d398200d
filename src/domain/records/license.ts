/** A licence: its text’s answer to each of the 41 terms, with the clause and what the answer rests on. */
import * as v from 'valibot';
import {termIds} from '../licenses/terms.js';
import {Id, PartialDate, WebUrl} from './fact.js';

export const termValues = ['yes', 'no', 'conditional', 'unclear', 'not-addressed'] as const;
export type TermValue = (typeof termValues)[number];

/**
 * What an answer rests on.
 *
 * - `explicit`: a clause says so
 * - `general-grant`: it follows from a broad grant that does not name it
 * - `silence`: the text was read and has nothing on it
 * - `derived`: our conclusion from other fields
 * - `listed`: from the SPDX list
 * - `secondary`: someone else’s quotation or account
 * - `not-read`: the text was not seen
 */
export const bases = [
  'explicit',
  'general-grant',
  'silence',
  'derived',
  'listed',
  'secondary',
  'not-read',
] as const;
export type Basis = (typeof bases)[number];

/** A number that a clause names. */
export const Threshold = v.strictObject({
  /** What is counted, for example `monthly active users` or `revenue`. */
  metric: v.string(),
  number: v.number(),
  /** ISO 4217 code for sums of money. */
  currency: v.optional(v.string()),
  comparison: v.picklist(['>', '>=', '<', '<=']),
  /** Over which time, for example `preceding calendar month`. */
  period: v.optional(v.string()),
  /** When it is measured, for example `on the release date, with affiliates`. */
  measured: v.optional(v.string()),
  /** What happens beyond it. */
  effect: v.string(),
});
export type Threshold = v.InferOutput<typeof Threshold>;

export const TermAnswer = v.strictObject({
  value: v.picklist(termValues),
  /** Section as the text numbers it, or a paragraph by its role. */
  clause: v.optional(v.string()),
  basis: v.picklist(bases),
  /** One sentence in our own words, in English. Silence needs none. */
  note: v.optional(v.string()),
  /** Short datum: the words to display, the law, the territory. */
  detail: v.optional(v.string()),
  thresholds: v.optional(v.array(Threshold)),
  /** Day on which a second reader read the clause again and confirmed or corrected the answer. */
  secondReading: v.optional(PartialDate),
});
export type TermAnswer = v.InferOutput<typeof TermAnswer>;

/** What was read: a file at a commit, or a page. */
export const Reading = v.strictObject({
  what: v.string(),
  /** Absent where the copy that was read has no public address. */
  url: v.optional(WebUrl),
  asOf: v.optional(PartialDate),
});

export const LicenseRecord = v.strictObject({
  /** SPDX identifier where one exists, else a `LicenseRef-…` of our own. */
  id: Id,
  name: v.string(),
  shortName: v.string(),
  /** Texts that share a template, for example `llama` or `rail`. */
  family: v.optional(v.string()),
  /** Hub values, database keys and names in use. */
  aliases: v.optional(v.array(v.string())),
  steward: v.optional(v.string()),
  version: v.optional(v.string()),
  /** Day of the text. */
  date: v.optional(PartialDate),
  /** The canonical text; absent where none is public. */
  url: v.optional(WebUrl),
  /** What the text was written for. */
  kind: v.picklist(['code', 'data', 'model', 'document', 'any']),
  /** Has an SPDX identifier. */
  spdx: v.boolean(),
  /** True only with the OSI flag in the SPDX list. */
  osiApproved: v.boolean(),
  /** The FSF flag of the SPDX list; absent means no flag, which is no verdict. */
  fsfFree: v.optional(v.boolean()),
  status: v.picklist(['current', 'superseded', 'historic']),
  supersededBy: v.optional(v.string()),
  /** Absent for a licence of which only the identifier is known. */
  terms: v.optional(v.record(v.picklist(termIds), TermAnswer)),
  /** `text`: the operative text was read; `secondary`: quotations only; `unverified`: no text. */
  verified: v.optional(v.picklist(['text', 'secondary', 'unverified'])),
  verifiedNote: v.optional(v.string()),
  readOn: v.optional(PartialDate),
  readFrom: v.optional(v.array(Reading)),
  /** How clauses are cited when a copy has no numbers. */
  clauseStyle: v.optional(v.string()),
  usedBy: v.optional(v.array(v.strictObject({what: v.string(), url: v.optional(WebUrl)}))),
  /** Policies that belong to the licence, and whether they were read. */
  documents: v.optional(v.array(v.strictObject({title: v.string(), url: WebUrl, read: v.boolean()}))),
  notes: v.optional(v.array(v.string())),
});
export type LicenseRecord = v.InferOutput<typeof LicenseRecord>;
