/** What changed of a model’s components, and when. */
import type {ComponentFact, ModelRecord, Sibling} from '../records/model.js';
import {changedSince} from './as-of.js';
import {componentIds, type ComponentId} from './components.js';

export interface ModelChange {
  readonly component: ComponentId;
  /** What holds since then. */
  readonly fact: ComponentFact;
  /** What held before. */
  readonly before: ComponentFact;
}

/**
 * Changes of state or licence, newest first; a first release is none.
 *
 * @param date - Only those that came into force after this day, `YYYY-MM-DD`; all of them when absent.
 */
export function changesOf(model: ModelRecord, date?: string): readonly ModelChange[] {
  const found = componentIds.flatMap((component) => {
    const facts = model.components[component] ?? [];
    const dated = date ? changedSince(facts, date) : facts.filter(({from}) => from);
    return dated.flatMap((fact): ModelChange[] => {
      const before = facts.find(({until}) => until && until === fact.from);
      const differs = before && (before.license !== fact.license || before.state !== fact.state);
      return differs ? [{component, fact, before}] : [];
    });
  });
  return found.sort((a, b) => b.fact.from!.localeCompare(a.fact.from!));
}

/** Other releases of the line under another licence, newest first: the model’s own licence stays as it was. */
export function siblingsOf(model: ModelRecord, date?: string): readonly Sibling[] {
  const siblings = model.siblings ?? [];
  return [...(date ? changedSince(siblings, date) : siblings)].sort((a, b) =>
    (b.from ?? '').localeCompare(a.from ?? ''),
  );
}
