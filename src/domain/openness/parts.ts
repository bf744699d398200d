/** A model’s seventeen parts as they stood on a day. */
import type {ModelRecord} from '../records/model.js';
import {at, isAfter} from './as-of.js';
import {componentIds, states, type ComponentId, type State} from './components.js';

export interface Part {
  readonly id: ComponentId;
  readonly state: State;
  /** Licence id, `none`, or absent when no source was read. */
  readonly license?: string;
  /** Evidence, and the day it was so. */
  readonly url?: string;
  readonly asOf?: string;
  readonly note?: string;
}

/** Whether a model was out on a day; one whose release no source dates is taken to have been. */
export function isReleased({released}: ModelRecord, asOf?: string): boolean {
  return !asOf || !released || !isAfter(released, asOf);
}

/**
 * All seventeen in the framework’s order; a component that the record does not list is unknown.
 *
 * @param asOf - Day `YYYY-MM-DD`; the newest facts when absent.
 */
export function partsOf(model: ModelRecord, asOf?: string): readonly Part[] {
  // Before its release nothing of a model could be had, whatever is known of it now.
  if (!isReleased(model, asOf)) return componentIds.map((id) => ({id, state: 'unknown'}));
  return componentIds.map((id) => {
    const fact = at(model.components[id] ?? [], asOf);
    if (!fact) return {id, state: 'unknown'};
    const source = model.sources[fact.source];
    return {
      id,
      state: fact.state,
      license: fact.license,
      url: source?.url,
      asOf: source?.asOf,
      note: fact.note,
    };
  });
}

/** How many parts are in each state. */
export type Tally = Readonly<Record<State, number>>;

export function tallyOf(parts: readonly Part[]): Tally {
  const tally = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  for (const part of parts) tally[part.state] += 1;
  return tally;
}
