/** What a timeline says to a reader. */
import type {EventType} from '../../domain/records/organization.js';

export interface TimelineWords {
  readonly title: string;
  /** What happened, as a word of the legend and in the list. */
  readonly kinds: Readonly<Record<EventType, string>>;
  /** Between what happened and the title of the event: `released: `, with the space that the language writes. */
  happened(kind: string): string;
  /** Before the kinds that a reader may show or hide. */
  readonly show: string;
  /** The summary of the list: `The 22 events in words`. */
  inWords(count: number): string;
  /** What the plot shows, for those who do not see it. */
  plot(names: string, first: number, last: number): string;
  readonly note: string;
  to(date: string): string;
  missing(name: string, nearest?: string): string;
  unreachable(name: string): string;
  noEvents(name: string): string;
  unknownKind(name: string, nearest?: string): string;
  readonly none: string;
}
