/** Models side by side, component by component. */
import {componentIds, componentsByKind, states, type ComponentId, type ComponentKind} from './components.js';
import type {Part} from './parts.js';

export interface PartRow {
  readonly id: ComponentId;
  readonly kind: ComponentKind;
  /** One for each model, in the order given. */
  readonly parts: readonly Part[];
  /** At least two models differ in state. */
  readonly differs: boolean;
}

const kindOf = (id: ComponentId): ComponentKind =>
  (Object.keys(componentsByKind) as ComponentKind[]).find((kind) => componentsByKind[kind].includes(id))!;

/** All seventeen, in the framework’s order. */
export function compareParts(models: readonly (readonly Part[])[]): readonly PartRow[] {
  return componentIds.map((id) => {
    const parts = models.map((all) => all.find((part) => part.id === id)!);
    return {id, kind: kindOf(id), parts, differs: new Set(parts.map(({state}) => state)).size > 1};
  });
}

/** By one model’s state, from open to unknown or back; equals keep the framework’s order. */
export function sortRows(rows: readonly PartRow[], column: number, descending: boolean): readonly PartRow[] {
  const rank = (row: PartRow) => states.indexOf(row.parts[column]!.state);
  return rows.toSorted((a, b) => (descending ? rank(b) - rank(a) : rank(a) - rank(b)));
}
