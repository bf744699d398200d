/** What the Model Openness Framework 1.0 asks of each class (White et al., arXiv:2403.13784). */
import {componentIds, type ComponentId, type ComponentKind} from './components.js';

/** Classes from the least to the most demanding; each asks for all that the ones before it ask for. */
export const mofClasses = [3, 2, 1] as const;
export type MofClass = (typeof mofClasses)[number];

interface MofComponent {
  readonly kind: ComponentKind;
  /** The class that first asks for it. */
  readonly class: MofClass;
  /** Optional components are shown and never counted. */
  readonly optional?: true;
  /** The tool’s own name of it in its files. */
  readonly name: string;
}

export const mofComponents: Readonly<Record<ComponentId, MofComponent>> = {
  'model-architecture': {kind: 'code', class: 3, name: 'Model architecture'},
  'data-preprocessing-code': {kind: 'code', class: 1, name: 'Data preprocessing code'},
  'training-code': {kind: 'code', class: 2, name: 'Training code'},
  'inference-code': {kind: 'code', class: 2, name: 'Inference code'},
  'evaluation-code': {kind: 'code', class: 2, name: 'Evaluation code'},
  'supporting-libraries-and-tools': {
    kind: 'code',
    class: 2,
    optional: true,
    name: 'Supporting libraries and tools',
  },
  'final-model-parameters': {kind: 'data', class: 3, name: 'Model parameters (Final)'},
  'intermediate-model-parameters': {kind: 'data', class: 1, name: 'Model parameters (Intermediate)'},
  datasets: {kind: 'data', class: 1, name: 'Datasets'},
  'evaluation-data': {kind: 'data', class: 2, name: 'Evaluation data'},
  'model-metadata': {kind: 'data', class: 1, optional: true, name: 'Model metadata'},
  'sample-model-outputs': {kind: 'document', class: 3, optional: true, name: 'Sample model outputs'},
  'model-card': {kind: 'document', class: 3, name: 'Model card'},
  'data-card': {kind: 'document', class: 3, name: 'Data card'},
  'technical-report': {kind: 'document', class: 3, name: 'Technical report'},
  'research-paper': {kind: 'document', class: 1, name: 'Research paper'},
  'evaluation-results': {kind: 'document', class: 3, name: 'Evaluation results'},
};

/** Components that a class looks at, its own and those of the classes below it. */
export const componentsOfClass: Readonly<Record<MofClass, readonly ComponentId[]>> = {
  3: componentIds.filter((id) => mofComponents[id].class === 3),
  2: componentIds.filter((id) => mofComponents[id].class >= 2),
  1: componentIds,
};
