/** What a card shows when a reader asks for more; loaded when they do. */
import {html, nothing, type TemplateResult} from 'lit';
import {changesOf, siblingsOf} from '../../domain/openness/model-history.js';
import {osaidEvidence} from '../../domain/openness/osaid.js';
import type {Verdict} from '../../domain/openness/verdicts.js';
import type {ComponentFact} from '../../domain/records/model.js';
import type {DetailWords} from '../../locales/details/detail-words.js';
import {formatDate} from '../../locales/format.js';
import {mark} from '../parts/glyph.js';
import {link} from '../parts/link.js';
import {stateWords, type CardView} from './card-view.js';

/** A fact in words, as the card’s rows have it. */
const factWords = (view: CardView, component: Parameters<typeof stateWords>[1]['id'], fact: ComponentFact) =>
  stateWords(view, {id: component, state: fact.state, license: fact.license});

/**
 * Changes of state and licence, and releases of the line under another licence, newest first.
 *
 * @param date - Only those after this day.
 */
export function changeList(view: CardView, words: DetailWords, date?: string): TemplateResult | undefined {
  const {model, language, words: models} = view;
  const {sources} = model;
  const changes = changesOf(model, date).map(({component, fact, before}) => ({
    from: fact.from!,
    text: html`${models.label(models.components[component])}${factWords(view, component, before)}
      <span class="became">${words.became}</span>
      ${link(sources[fact.fromSource ?? fact.source]?.url, factWords(view, component, fact))}`,
  }));
  const siblings = siblingsOf(model, date).map(({model: id, license, source, from, note}) => ({
    from: from ?? '',
    text: html`${link(
      sources[source]?.url,
      id ? words.sibling(id, model.licenseNames?.[license] ?? license) : (note ?? license),
    )}`,
  }));
  const all = [...changes, ...siblings].sort((a, b) => b.from.localeCompare(a.from));
  if (all.length === 0) return undefined;
  return html`<ul class="plain">
    ${all.map(({from, text}) => html`<li>${from && html`<time datetime=${from}>${formatDate(from, language)}</time> `}${text}</li>`)}
  </ul>`;
}

/** The levels that the index gave, one by one. */
function levels({words: models}: CardView, words: DetailWords, verdicts: readonly Verdict[]) {
  const rating = verdicts.find(({framework}) => framework === 'osai')?.rating;
  if (rating?.framework !== 'osai') return nothing;
  return html`<p class="group"><b>${words.levels}</b></p>
    <ul class="list levels">
      ${Object.entries(rating.levels).map(
        ([id, level]) =>
          html`<li data-state=${level ?? 'unknown'}>
            ${mark(level ?? 'unknown')}<span class="name">${words.dimensions[id] ?? id}</span
            ><span class="detail">${level ? models.states[level] : words.notFilled}</span>
          </li>`,
      )}
    </ul>`;
}

/** The definition’s three requirements and what is known of each: no verdict of ours. */
function requirements(view: CardView, words: DetailWords) {
  return html`<p class="group"><b>${words.osaid}</b></p>
    <dl class="plain">
      ${osaidEvidence(view.parts).map(
        ({requirement, parts}) =>
          html`<dt>${words.requirements[requirement]}</dt>
            <dd>
              ${parts.map(
                (part, index) =>
                  html`${index ? ' · ' : ''}${view.words.label(view.words.components[part.id])}${link(
                    part.url,
                    stateWords(view, part),
                  )}`,
              )}
            </dd>`,
      )}
    </dl>`;
}

/** The file that an address leads to, which tells sources of one repository apart. */
const fileOf = (url: string) => /^https:\/\/github\.com\/.+\/([^/]+)$/.exec(url)?.[1];

/** Every source of the record once, with its day. */
function sources({model, language}: CardView, words: DetailWords) {
  const seen = new Map(Object.values(model.sources).map((source) => [source.url, source]));
  return html`<p class="group"><b>${words.sources}</b></p>
    <ul class="plain">
      ${[...seen.values()].map(({url, title, asOf, undated, seenAt}) => {
        const date = formatDate(asOf, language);
        return html`<li>
          ${link(url, [title ?? url, fileOf(url)].filter(Boolean).join(': '))}${seenAt ? html` (${link(seenAt, new URL(seenAt).hostname)})` : nothing},
          ${undated ? words.readOn(date) : date}
        </li>`;
      })}
    </ul>`;
}

/** The whole disclosure. */
export function cardDetails(
  view: CardView,
  words: DetailWords,
  verdicts: readonly Verdict[],
): TemplateResult {
  const changes = changeList(view, words);
  const wants = (framework: string) => verdicts.some((verdict) => verdict.framework === framework);
  return html`${
    changes
      ? html`<p class="group"><b>${words.history}</b></p>
          ${changes}`
      : nothing
  }
  ${levels(view, words, verdicts)} ${wants('osaid') ? requirements(view, words) : nothing}
  ${sources(view, words)}`;
}
