/**
 * What the Open Source AI Definition 1.0 asks for, and which components speak to it. No verdict: the OSI reviews
 * legal documents, not systems, and says so.
 *
 * Source: the definition (https://opensource.org/ai/open-source-ai-definition, 28 October 2024) and the OSI’s
 * checklist in terms of the Model Openness Framework (https://hackmd.io/@opensourceinitiative/checklist-mof).
 */
import type {ComponentId} from './components.js';
import type {Part} from './parts.js';

export const osaidRequirements = {
  'data-information': ['datasets', 'data-card', 'technical-report', 'research-paper'],
  code: [
    'data-preprocessing-code',
    'training-code',
    'evaluation-code',
    'inference-code',
    'supporting-libraries-and-tools',
    'model-architecture',
  ],
  parameters: ['final-model-parameters'],
} as const satisfies Readonly<Record<string, readonly ComponentId[]>>;

export type OsaidRequirement = keyof typeof osaidRequirements;

/** Each requirement with the components that speak to it, as far as they are known. */
export function osaidEvidence(
  parts: readonly Part[],
): readonly {readonly requirement: OsaidRequirement; readonly parts: readonly Part[]}[] {
  return (Object.keys(osaidRequirements) as OsaidRequirement[]).map((requirement) => ({
    requirement,
    parts: (osaidRequirements[requirement] as readonly ComponentId[]).map((id) =>
      parts.find((part) => part.id === id)!,
    ),
  }));
}
