/** The parts of a card, each drawn from facts that are already resolved to a day. */
import {html, nothing, type TemplateResult} from 'lit';
import {componentsByKind, states, type ComponentKind} from '../../domain/openness/components.js';
import {isReleased, tallyOf, type Part, type Tally} from '../../domain/openness/parts.js';
import {topicsByState} from '../../domain/openness/topics.js';
import type {ModelRecord} from '../../domain/records/model.js';
import {formatDate, formatList} from '../../locales/format.js';
import type {ModelWords} from '../../locales/models/model-words.js';
import {glyph, mark} from '../parts/glyph.js';
import {link} from '../parts/link.js';

/** What every part of the card is drawn with. */
export interface CardView {
  readonly model: ModelRecord;
  readonly parts: readonly Part[];
  readonly tally: Tally;
  readonly words: ModelWords;
  readonly language: string;
  readonly headingLevel: number;
  /** Day to which the facts were resolved. */
  readonly asOf?: string;
  /** A state’s words with the licence in a badge, once that has arrived. */
  readonly badged?: (view: CardView, part: Part) => TemplateResult | undefined;
}

/** A state’s own words, its licence beside it: `open, MIT`. */
export function stateWords({model, words}: CardView, part: Part): string {
  const state = words.stateOf(part.id, part.state);
  if (!part.license) return state;
  if (part.license === 'none')
    return part.state === 'closed' ? state : words.stateWithLicense(state, words.noLicense);
  return words.stateWithLicense(state, model.licenseNames?.[part.license] ?? part.license);
}

/** Where the model itself, its paper and its code are. */
const linksOf = ({model: {huggingface, paper, homepage}, words: {links}}: CardView) =>
  (
    [
      [links.huggingface, huggingface && `https://huggingface.co/${huggingface}`],
      [links.paper, paper?.arxiv ? `https://arxiv.org/abs/${paper.arxiv}` : (paper?.url ?? doi(paper?.doi))],
      [links.homepage, homepage],
    ] as const
  ).filter(([, url]) => url);
const doi = (id: string | undefined) => id && `https://doi.org/${id}`;

export function cardHead(view: CardView): TemplateResult {
  const {model, parts, tally, words, language, headingLevel} = view;
  const meta = [
    model.organizationName ?? model.organization,
    model.released && formatDate(model.released, language),
    model.modality &&
      formatList(
        model.modality.map((kind) => words.modality(kind)),
        language,
      ),
    model.parameters?.length ? words.parameters(model.parameters) : undefined,
    model.access && words.access[model.access],
  ].filter(Boolean);
  return html`<header class="head" part="header">
    <div>
      <p class="title" part="title" role="heading" aria-level=${headingLevel}>${model.name}</p>
      <p class="meta">
        ${meta.join('\u00a0· ')}${linksOf(view).map(([name, url]) => ['\u00a0· ', link(url, name)])}
      </p>
    </div>
    <div class="fingerprint">
      <span aria-hidden="true"
        >${words.kinds.code}<br />${words.kinds.data}<br />${words.kinds.document}</span
      >
      ${glyph(
        parts.map(({state}) => state),
        words.glyph(model.name, tally),
      )}
    </div>
  </header>`;
}

export function cardLead({model, parts, words, language, asOf}: CardView): TemplateResult {
  if (asOf && !isReleased(model, asOf)) {
    return html`<p class="lead">${words.notYetReleased(formatDate(asOf, language))}</p>`;
  }
  const topics = topicsByState(parts);
  const lead = words.lead(topics, model.access === 'gated download');
  const withheld = words.withheld(topics.closed);
  return html`${lead && html`<p class="lead">${lead}</p>`}
    <p class="lead withheld">
      ${withheld.label ? html`<b>${withheld.label}</b>` : nothing}${withheld.text}
    </p>`;
}

export function cardTally({parts, tally, words}: CardView): TemplateResult {
  return html`<ul class="tally">
    ${states
      .filter((state) => tally[state])
      .map(
        (state) =>
          html`<li data-state=${state}>
            ${mark(state)} <b>${tally[state]}</b> ${words.counted(state, tally[state])}
          </li>`,
      )}
    <li class="meta">${words.ofParts(parts.length)}</li>
  </ul>`;
}

function partList(view: CardView, kind: ComponentKind): TemplateResult {
  const {words} = view;
  const parts = view.parts.filter(({id}) => componentsByKind[kind].includes(id));
  return html`<div>
    <p class="group">
      <b>${words.kinds[kind]}</b> <bdi class="meta">${words.openOf(tallyOf(parts).open, parts.length)}</bdi>
    </p>
    <ul class="list">
      ${parts.map(
        (part) =>
          html`<li data-state=${part.state}>
            ${mark(part.state)}<span class="name">${words.components[part.id]}</span
            ><span class="detail"
              >${view.badged?.(view, part) ?? link(part.url, stateWords(view, part))}</span
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

export function cardParts(view: CardView): TemplateResult {
  return html`<section class="section" part="components">
    <p class="hidden" role="heading" aria-level=${view.headingLevel + 1}>${view.words.headings.parts}</p>
    <div class="parts">${(['code', 'data', 'document'] as const).map((kind) => partList(view, kind))}</div>
  </section>`;
}

/** A disclosure whose content arrives when a reader opens it. */
export function cardMore({words}: CardView, open: () => void, content: unknown): TemplateResult {
  return html`<details class="section" part="details" @toggle=${open}>
    <summary>${words.headings.sources}</summary>
    ${content}
  </details>`;
}

/** One model in a line: the fingerprint, the name, the weights, the count. */
export function cardLine(view: CardView): TemplateResult {
  const {model, parts, tally, words} = view;
  const weights = parts.find(({id}) => id === 'final-model-parameters')!;
  const license =
    weights.license && weights.state !== 'closed' && weights.license !== 'none'
      ? model.licenseNames?.[weights.license]
      : undefined;
  const fact = words.weights(weights.state);
  return html`<div class="line">
    ${glyph(
      parts.map(({state}) => state),
      words.glyph(model.name, tally),
    )}
    <b class="name" part="title">${model.name}</b>
    <span class="fact">${link(weights.url, license ? words.stateWithLicense(fact, license) : fact)}</span>
    <span class="meta">${words.openOf(tally.open, parts.length)}</span>
  </div>`;
}
