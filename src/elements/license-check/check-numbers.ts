/** Fields for the reader’s own size, where a licence counts it. */
import {html, nothing, type TemplateResult} from 'lit';
import {limitOf, type Circumstances} from '../../domain/licenses/limits.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';

/**
 * @param take - Called with what the reader typed; `undefined` for a field that was emptied.
 */
export function numberFields(
  licenses: readonly LicenseRecord[],
  words: LicenseWords,
  take: (given: Partial<Circumstances>) => void,
): TemplateResult | typeof nothing {
  const counted = licenses.flatMap((license) =>
    (['user-threshold', 'revenue-threshold'] as const).flatMap((term) =>
      (license.terms?.[term]?.thresholds ?? []).map((threshold) => limitOf(threshold, license).count),
    ),
  );
  if (counted.length === 0) return nothing;
  const field = (label: string, given: (value: number | undefined) => Partial<Circumstances>) =>
    html`<label
      ><span>${label}</span
      ><input
        type="number"
        min="0"
        inputmode="numeric"
        @input=${(event: Event) => {
          const {valueAsNumber} = event.target as HTMLInputElement;
          take(given(Number.isNaN(valueAsNumber) ? undefined : Math.max(0, valueAsNumber)));
        }}
    /></label>`;
  return html`<div class="numbers" part="numbers">
    ${counted.includes('users') ? field(words.usersField, (users) => ({users})) : nothing}
    ${
      counted.includes('money')
        ? field(words.revenueField, (amount) => ({
            revenue: amount === undefined ? undefined : {amount, currency: 'USD', per: 'year'},
          }))
        : nothing
    }
  </div>`;
}
