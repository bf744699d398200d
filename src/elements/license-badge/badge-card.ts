/** The small card of a badge: each licence’s decisive terms and its text. */
import {html, nothing, type TemplateResult} from 'lit';
import type {AskedLicense} from '../../controllers/licenses-controller.js';
import {decisive} from '../../domain/licenses/decisive.js';
import {verdictOf} from '../../domain/licenses/verdict.js';
import type {LicenseRecord} from '../../domain/records/license.js';
import {formatDate} from '../../locales/format.js';
import type {LicenseWords} from '../../locales/licenses/license-words.js';
import {marksOf} from '../../locales/sentence.js';
import {licenseLine, thresholds} from '../parts/license-line.js';
import {link} from '../parts/link.js';

function licensePart(license: LicenseRecord, words: LicenseWords, language: string): TemplateResult {
  const lines = decisive(license);
  const verdict = verdictOf(license);
  const {gap, comma} = marksOf(language);
  const text = license.date ? `${words.text}${comma}${gap}${formatDate(license.date, language)}` : words.text;
  return html`<section class="license">
    <p class="name">${license.name}</p>
    ${
      lines.length
        ? html`<ul class="lines">
            ${lines.map((term) => licenseLine(term, thresholds(term, license, words) ?? words.tell(term)))}
          </ul>`
        : html`<p class="reason">
            ${license.terms ? words.reason(verdict) : words.noTerms(license.shortName)}
          </p>`
    }
    <p class="links">
      ${license.url ? html`<span>${link(license.url, text)}</span>` : nothing}
      ${license.osiApproved ? html`<span class="reason">${words.osiApproved}</span>` : nothing}
    </p>
  </section>`;
}

/** What the author’s entry led to, licence by licence, and what could not be found of it. */
export function badgeCard(
  asked: AskedLicense,
  problems: readonly string[],
  words: LicenseWords,
  language: string,
): TemplateResult {
  return html`${asked.expression && asked.licenses.length > 1 ? html`<p class="name expression"><bdi>${asked.text}</bdi></p>` : nothing}
  ${asked.licenses.map((license) => licensePart(license, words, language))}
  ${problems.map((problem) => html`<p class="reason">${problem}</p>`)}`;
}
