/** What a card says when a reader asks for more: history, levels, requirements, sources. */
import type {OsaidRequirement} from '../../domain/openness/osaid.js';

export interface DetailWords {
  /** `Changed since then:` */
  readonly changedSince: string;
  /** `Changed over time` */
  readonly history: string;
  /** From one state to another: `restricted, Llama 2 → open, MIT`. The arrow follows the direction of writing. */
  readonly became: string;
  /** A release of the line under another licence: `DeepSeek-V3-0324 came under MIT`. */
  sibling(model: string, license: string): string;
  /** `Before it may be used` for the licence of the weights: its limits, in words. */
  readonly limits: string;
  /** `Open Source AI Index, level by level` */
  readonly levels: string;
  /** Dimensions of the index by id; one that is not here shows its id. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly notFilled: string;
  /** `What the Open Source AI Definition asks for, and what is known` */
  readonly osaid: string;
  readonly requirements: Readonly<Record<OsaidRequirement, string>>;
  /** `Sources` */
  readonly sources: string;
  /** The page has no date: it was read on a day. */
  readOn(date: string): string;
}
