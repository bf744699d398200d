/** A model: what was released of it, under which licence, and how each framework rates it. */
import * as v from 'valibot';
import {componentIds, states} from '../openness/components.js';
import {Id, PartialDate, SourceKey, Sources, WebUrl} from './fact.js';
import {Rating} from './rating.js';

/** One component as it stood between two days. */
export const ComponentFact = v.strictObject({
  state: v.picklist(states),
  /** Licence id (SPDX or `LicenseRef-…`); `none`: not released, or released without one; absent: not read. */
  license: v.optional(v.string()),
  source: SourceKey,
  /** First day this held; absent means since the release, as far as is known. */
  from: v.optional(PartialDate),
  /** First day this no longer held; absent means it still does. */
  until: v.optional(PartialDate),
  /** Where the first day was read, when `source` does not tell it. */
  fromSource: v.optional(SourceKey),
  /** One sentence in our own words, in English. */
  note: v.optional(v.string()),
  /** The state follows from the licence; the source names only the licence. */
  derived: v.optional(v.literal(true)),
});
export type ComponentFact = v.InferOutput<typeof ComponentFact>;

/** Another release of the same line under another licence: not a relicensing. */
export const Sibling = v.strictObject({
  /** Absent for a release without a record of its own, such as one size; the note names it. */
  model: v.optional(Id),
  component: v.picklist(componentIds),
  license: v.string(),
  source: SourceKey,
  from: v.optional(PartialDate),
  until: v.optional(PartialDate),
  note: v.optional(v.string()),
});
export type Sibling = v.InferOutput<typeof Sibling>;

/** Sources that name different licences for one component; the built-in data fills it. */
export const Dispute = v.strictObject({
  component: v.picklist(componentIds),
  claims: v.array(
    v.strictObject({
      license: v.string(),
      source: SourceKey,
      from: v.optional(PartialDate),
      note: v.optional(v.string()),
    }),
  ),
});
export type Dispute = v.InferOutput<typeof Dispute>;

/** What the Hugging Face Hub’s metadata says of a model, in the Hub’s own terms: nobody here has read it. */
export const HubFacts = v.strictObject({
  source: SourceKey,
  /** The Hub’s licence id: `apache-2.0`, `other` … */
  license: v.optional(v.string()),
  licenseName: v.optional(v.string()),
  licenseUrl: v.optional(WebUrl),
  /** Whether downloading asks for consent: granted at once, or by the makers’ own decision. */
  gated: v.optional(v.picklist(['no', 'at once', 'by hand'])),
  baseModels: v.optional(v.array(v.string())),
  /** When the repository was made, which may be long after or before the release. */
  created: v.optional(PartialDate),
  changed: v.optional(PartialDate),
  /** The commit that the answer speaks of. */
  revision: v.optional(v.string()),
});
export type HubFacts = v.InferOutput<typeof HubFacts>;

/** Fields of a model whose source `evidence` names. */
const sourcedFields = [
  'name',
  'released',
  'parameters',
  'huggingface',
  'paper',
  'baseModel',
  'access',
] as const;

export const ModelRecord = v.strictObject({
  id: Id,
  name: v.string(),
  /** Other names in use: Hub ids, sizes, former names. */
  aliases: v.optional(v.array(v.string())),
  /** Id of the organisation. */
  organization: v.optional(Id),
  /** Its name for readers; the built-in data fills it from the organisation’s record. */
  organizationName: v.optional(v.string()),
  family: v.optional(v.string()),
  /** First public release. */
  released: v.optional(PartialDate),
  modality: v.optional(v.array(v.string())),
  /** One entry a size, for example `8B` or `671B (37B active)`. */
  parameters: v.optional(v.array(v.string())),
  /** Id of the model it was made from, or its name where it has no record. */
  baseModel: v.optional(v.string()),
  access: v.optional(v.picklist(['download', 'gated download', 'API only'])),
  /** Repository id on the Hugging Face Hub, `org/name`. */
  huggingface: v.optional(v.string()),
  homepage: v.optional(WebUrl),
  paper: v.optional(
    v.strictObject({arxiv: v.optional(v.string()), doi: v.optional(v.string()), url: v.optional(WebUrl)}),
  ),
  /** Newest fact first. A component that is not listed is unknown, not closed. */
  components: v.record(v.picklist(componentIds), v.array(ComponentFact)),
  siblings: v.optional(v.array(Sibling)),
  disputes: v.optional(v.array(Dispute)),
  ratings: v.optional(v.array(Rating)),
  /** Which source says what of the fields above. */
  evidence: v.optional(v.record(v.picklist(sourcedFields), SourceKey)),
  /** Present in a record that was asked of the Hub. */
  hub: v.optional(HubFacts),
  /** Names of the licences in use, by id; the built-in data fills it. */
  licenseNames: v.optional(v.record(v.string(), v.string())),
  notes: v.optional(v.array(v.string())),
  sources: Sources,
});
export type ModelRecord = v.InferOutput<typeof ModelRecord>;
