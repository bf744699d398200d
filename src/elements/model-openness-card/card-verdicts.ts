/** The frameworks’ verdicts, each in its own terms, and where the facts come from. */
import {html, nothing, type TemplateResult} from 'lit';
import {osaiScore} from '../../domain/openness/osai.js';
import {frameworkHomes, osaidEdition, type Verdict} from '../../domain/openness/verdicts.js';
import type {Source} from '../../domain/records/fact.js';
import {formatDate, formatNumber} from '../../locales/format.js';
import type {ModelWords} from '../../locales/models/model-words.js';
import {link} from '../parts/link.js';
import type {CardView} from './card-view.js';

/** A verdict in words: what was rated, the result, and what it rests on. */
interface Line {
  readonly edition?: string;
  readonly result?: string;
  /** What stands in the place of a result that does not exist. */
  readonly silent?: string;
  readonly why?: string;
}

function lineOf({rating}: Verdict, {model, words, language}: CardView): Line {
  const date = rating && formatDate(rating.date, language);
  switch (rating?.framework) {
    case 'mof': {
      const other = rating.rated === model.name ? undefined : rating.rated;
      return {
        edition: words.rated(rating.version, date!, other),
        result: rating.verdict && words.mofClass(rating.verdict.class),
        why: rating.verdict && words.mofWhy(rating.verdict),
      };
    }
    case 'osai': {
      const {score, of} = osaiScore(rating.levels);
      return {
        edition: words.edition(words.frameworks.osai[1], date!),
        result: words.score(formatNumber(score, language), of),
        why:
          rating.match === 'family'
            ? words.sameFamily(rating.rated)
            : rating.base && rating.base !== rating.rated
              ? words.withBase(rating.base)
              : undefined,
      };
    }
    case 'fmti':
      return {
        edition: words.yearEdition(rating.version, date!),
        result: words.score(formatNumber(rating.score, language), 100),
        why: words.ratesCompany,
      };
    case 'osaid':
      return {
        edition: words.edition(rating.version, date!),
        result: words.osaid[rating.verdict],
        why: words.reviewedBy(rating.by),
      };
    default:
      return {silent: words.notRated};
  }
}

function withoutReview(words: ModelWords, language: string): Line {
  return {
    edition: words.edition(osaidEdition.version, formatDate(osaidEdition.date, language)),
    silent: words.notReviewed,
    why: words.notReviewedWhy,
  };
}

/** Each framework with its name, its result and where both were read. */
export function verdictLines(view: CardView, verdicts: readonly Verdict[]) {
  return verdicts.map((verdict) => ({
    verdict,
    url: verdict.url ?? frameworkHomes[verdict.framework],
    names: view.words.frameworks[verdict.framework],
    line:
      verdict.framework === 'osaid' && !verdict.rating
        ? withoutReview(view.words, view.language)
        : lineOf(verdict, view),
  }));
}

/** The result, or in italics that there is none. */
export const resultOf = ({result, silent}: Line) =>
  result ? html`<bdi>${result}</bdi>` : html`<bdi class="silent">${silent}</bdi>`;

/** One row per framework. */
export function verdictTable(view: CardView, verdicts: readonly Verdict[]): TemplateResult {
  return html`<section class="section" part="verdicts">
    <p class="heading" role="heading" aria-level=${view.headingLevel + 1} id="verdicts">
      ${view.words.headings.verdicts}
    </p>
    <table aria-labelledby="verdicts">
      <tbody>
        ${verdictLines(view, verdicts).map(
          ({url, names, line}) =>
            html`<tr>
              <th scope="row">
                ${link(url, names[0])}${line.edition ? html`<small><bdi>${line.edition}</bdi></small>` : nothing}
              </th>
              <td class="result">${resultOf(line)}</td>
              <td class="why">${line.why}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** The verdicts in one run of text, for the summary. */
export function verdictList(view: CardView, verdicts: readonly Verdict[]): TemplateResult {
  return html`<ul class="verdict-list" part="verdicts">
    ${verdictLines(view, verdicts).map(({url, names, line, verdict}) => {
      const company =
        verdict.rating?.framework === 'fmti' ? view.words.ofCompany(verdict.rating.rated) : nothing;
      return html`<li>${link(url, names[1])} <b>${resultOf(line)}</b>${company}</li>`;
    })}
  </ul>`;
}

/** What a reader calls a source: its title, or the repository it is. */
const sourceName = ({title, url}: Source) =>
  title ?? /^https?:\/\/(?:github\.com\/([^/]+\/[^/]+)|([^/]+))/.exec(url)?.slice(1).find(Boolean) ?? url;

/** Where sources name different licences for one component, each with its source and day. */
export function cardDisputes({model, words, language}: CardView): TemplateResult[] {
  return (model.disputes ?? []).map(({component, claims}) => {
    const told = claims.map(({license, source}) => {
      const seen = model.sources[source]!;
      return {
        license: model.licenseNames?.[license] ?? license,
        source: link(seen.url, sourceName(seen)),
        date: formatDate(seen.asOf, language),
      };
    });
    return html`<p class="note" part="dispute">
      <b>${words.disagree.label}</b
      >${words.disagree.about(words.components[component])}${words.disagree.claims(told)}
    </p>`;
  });
}

/** From when the facts are, and the credit that their licences ask for. */
export function cardFoot({parts, words, language}: CardView, verdicts: readonly Verdict[]): TemplateResult {
  const days = parts.flatMap(({asOf}) => asOf ?? []).sort();
  const credited = verdicts
    .filter(({rating}) => rating?.credit)
    .map(({framework}) => words.frameworks[framework][1]);
  return html`<p class="foot" part="footer">
    ${days.length ? words.facts(formatDate(days[0]!, language), formatDate(days.at(-1)!, language)) : nothing}
    ${credited.length ? words.credit(credited) : nothing}
  </p>`;
}
