import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {builtIn} from '../../catalog/built-in.js';
import {CatalogController} from '../../controllers/catalog-controller.js';
import {wordsAt, wordsLanguage} from '../../controllers/words.js';
import {attributeWords} from '../../domain/records/attributes.js';
import {dayAttribute} from '../../domain/records/day-attribute.js';
import {nearest} from '../../domain/records/nearest.js';
import {eventTypes, type EventType, type OrganizationRecord} from '../../domain/records/organization.js';
import {eventsOf, type PlacedEvent} from '../../domain/timeline/events.js';
import {formatDate} from '../../locales/format.js';
import {timelineWords, type TimelineWords} from '../../locales/timeline/index.js';
import {base} from '../../styles/base.js';
import {block} from '../../styles/block.js';
import {notice, noticeLine} from '../parts/notice.js';
import {property, state, text} from '../parts/property.js';
import {styles} from './openness-timeline.styles.js';
import {list, plot, sign} from './timeline-view.js';

/** What the names in the attributes led to. */
interface Resolved {
  readonly organizations: readonly OrganizationRecord[];
  readonly problems: readonly string[];
  readonly pending: boolean;
}

/**
 * Who opened, restricted or closed what, and when: organisations above each other on one axis of time, and
 * the same events in words, each with its licence and source.
 *
 * @element openness-timeline
 * @slot - The story in the author’s own words: all that shows without scripts.
 * @csspart body - The timeline between its two rules.
 * @csspart title - Its heading.
 * @csspart plot - The plot; in narrow places the list stands for it.
 * @csspart kinds - The buttons that show and hide kinds of event.
 * @csspart events - The events in words.
 * @csspart footer - The day of the last event.
 * @csspart notice - The line that names an author’s mistake.
 * @cssprop [--openness-page=Canvas] - The paper behind labels of the plot.
 * @cssprop [--openness-ink=currentColor] - Rules above and below.
 * @cssprop [--openness-muted=color-mix(in srgb, currentColor 80%, transparent)] - Dates and the axis.
 * @cssprop [--openness-rule=color-mix(in srgb, currentColor 20%, transparent)] - Lines between years.
 * @cssprop [--openness-link=inherit] - Links.
 * @cssprop [--openness-text=0.8889em] - Size of its text.
 * @cssstate loading - A record is on its way.
 * @cssstate missing - No record answers to one of the names.
 */
export class OpennessTimelineElement extends LitElement {
  static override styles = [base, block, styles];

  /** Organisations by any name, separated by spaces or commas: `openai meta deepseek`. */
  @text @property() organizations = '';

  /** Kinds shown at first: `opening restriction license release leak statement organization`; all when empty. */
  @text @property() kinds = '';

  /** Day after which events are left out, `2025-02-01`. */
  @text @property({attribute: 'as-of'}) asOf = '';

  /** Level of the heading, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  @state() private _hidden: ReadonlySet<EventType> = new Set();

  readonly #internals = this.attachInternals();
  readonly #catalog = new CatalogController(this, builtIn);
  #resolved: Resolved = {organizations: [], problems: [], pending: false};

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('kinds')) {
      const named = attributeWords(this.kinds).filter((kind) =>
        (eventTypes as readonly string[]).includes(kind),
      );
      this._hidden = new Set(named.length ? eventTypes.filter((kind) => !named.includes(kind)) : []);
    }
    this.#resolved = this.#resolve(wordsAt(this, timelineWords) ?? timelineWords.en);
  }

  protected override render(): TemplateResult {
    const words = wordsAt(this, timelineWords);
    const {organizations, problems, pending} = this.#resolved;
    if (!this.organizations.trim()) return notice(this.localName, (words ?? timelineWords.en).none);
    if (!words || pending) return html`<div class="reserve"><slot></slot></div>`;
    const notices = problems.map((problem) => noticeLine(this.localName, problem));
    const asOf = dayAttribute(this.asOf) ?? this.#catalog.catalog.asOf;
    const all = eventsOf(organizations, new Set(), asOf);
    if (all.length === 0) return html`<slot></slot>${notices}`;
    const shown = all.filter(({event}) => !this._hidden.has(event.type));
    const headingLevel = Math.min(6, Math.max(1, this.headingLevel || 3));
    const language = wordsLanguage(this, timelineWords);
    return html`<section class="body" part="body">
        <p class="title" part="title" role="heading" aria-level=${headingLevel}>${words.title}</p>
        ${shown.length ? plot(shown, words, language) : nothing} ${this.#kindButtons(all, words)}
        <details>
          <summary>${words.inWords(shown.length)}</summary>
          ${list(shown, words, language)}
        </details>
        <p class="foot" part="footer">
          ${words.note} ${words.to(formatDate(all.at(-1)!.event.date, language))}
        </p>
      </section>
      ${notices}`;
  }

  #kindButtons(all: readonly PlacedEvent[], words: TimelineWords): TemplateResult {
    const present = eventTypes.filter((kind) => all.some(({event}) => event.type === kind));
    return html`<div class="kinds" part="kinds" role="group" aria-label=${words.show}>
      ${present.map(
        (kind) =>
          html`<button
            type="button"
            aria-pressed=${String(!this._hidden.has(kind))}
            @click=${() => this.#toggle(kind)}
          >
            ${sign(kind)} ${words.kinds[kind]}
          </button>`,
      )}
    </div>`;
  }

  #toggle(kind: EventType) {
    const hidden = new Set(this._hidden);
    if (!hidden.delete(kind)) hidden.add(kind);
    this._hidden = hidden;
  }

  protected override updated() {
    const {states} = this.#internals;
    const {pending, problems} = this.#resolved;
    states[pending ? 'add' : 'delete']('loading');
    states[problems.length ? 'add' : 'delete']('missing');
  }

  #resolve(words: TimelineWords): Resolved {
    const answers = this.#catalog.ask('organization', attributeWords(this.organizations));
    const organizations = [...new Set(answers.flatMap((found) => found?.record ?? []))];
    const problems = answers.flatMap((found) => {
      if (!found) return [];
      if (found.record) return found.record.events?.length ? [] : [words.noEvents(found.record.name)];
      const {name, nearest, unreachable} = found;
      return [unreachable ? words.unreachable(name) : words.missing(name, nearest)];
    });
    for (const kind of attributeWords(this.kinds)) {
      if (!(eventTypes as readonly string[]).includes(kind))
        problems.push(words.unknownKind(kind, nearest(kind, eventTypes)));
    }
    return {organizations, problems, pending: answers.includes(undefined)};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'openness-timeline': OpennessTimelineElement;
  }
}
