/** Events of organisations, chosen and put in order. */
import {isAfter} from '../openness/as-of.js';
import {
  eventTypes,
  type EventType,
  type OrganizationRecord,
  type TimelineEvent,
} from '../records/organization.js';

export {eventTypes, type EventType};

export interface PlacedEvent {
  readonly organization: OrganizationRecord;
  readonly event: TimelineEvent;
}

/** Kinds that turn how open an organisation is, against those that only happen. */
export const turns: ReadonlySet<EventType> = new Set(['opening', 'restriction', 'license', 'leak']);

/**
 * Events of all organisations, oldest first; those of one day in the order of the organisations.
 *
 * @param kinds - Only these; all when empty.
 * @param asOf - Events after this day are left out.
 */
export function eventsOf(
  organizations: readonly OrganizationRecord[],
  kinds: ReadonlySet<EventType>,
  asOf?: string,
): readonly PlacedEvent[] {
  return organizations
    .flatMap((organization) => (organization.events ?? []).map((event) => ({organization, event})))
    .filter(({event}) => (kinds.size === 0 || kinds.has(event.type)) && !(asOf && isAfter(event.date, asOf)))
    .sort((a, b) => a.event.date.localeCompare(b.event.date));
}

/** What an event is called beside its mark: the beginning of its title, without the verb. */
export function shortTitle({title}: TimelineEvent): string {
  const [first] = title.split(
    /[:,(]| (?:released|announced|opened|offered|licensed|added|with|without|for|weights|code|set up)\b/,
  );
  const text = first!.trim();
  return text.length > 22 ? `${text.slice(0, 21).trimEnd()}…` : text;
}
