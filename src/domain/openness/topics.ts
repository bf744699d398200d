/** What a summary sentence speaks of: the parts that decide whether a model can be used, rebuilt and checked. */
import type {ComponentId, State} from './components.js';
import {states} from './components.js';
import type {Part} from './parts.js';

export const topics = [
  'weights',
  'inference-code',
  'checkpoints',
  'data',
  'training-code',
  'evaluation-code',
  'papers',
] as const;
export type Topic = (typeof topics)[number];

const componentsOf: Readonly<Record<Topic, readonly ComponentId[]>> = {
  weights: ['final-model-parameters'],
  'inference-code': ['inference-code', 'model-architecture'],
  checkpoints: ['intermediate-model-parameters'],
  data: ['datasets'],
  'training-code': ['training-code'],
  'evaluation-code': ['evaluation-code'],
  papers: ['research-paper', 'technical-report'],
};

// A topic of several components is as open as the most open of them: one report is enough to read.
const order: readonly State[] = ['open', 'partial', 'restricted', 'closed', 'unknown'];

/** Topics by the state they are in; every state is present, in the order of `topics`. */
export function topicsByState(parts: readonly Part[]): Readonly<Record<State, readonly Topic[]>> {
  const stateOf = new Map(parts.map(({id, state}) => [id, state]));
  const result = Object.fromEntries(states.map((state) => [state, [] as Topic[]])) as Record<State, Topic[]>;
  for (const topic of topics) {
    const found = componentsOf[topic].map((id) => stateOf.get(id) ?? 'unknown');
    result[order.find((state) => found.includes(state))!].push(topic);
  }
  return result;
}
