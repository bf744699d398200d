/** The citations and lists of one article, counted together in one pass however many come or go at once. */
import type {ReactiveElement} from 'lit';
import {arrange, type Arranged, type Arrangement, type ListedWork} from '../domain/references/arrange.js';
import type {MarkerStyle} from '../domain/references/marker.js';
import type {ReferenceRecord} from '../domain/records/reference.js';
import {takeIds, type Taken} from './entry-ids.js';
import {articleOf, inReadingOrder, nearestOf} from './reading-order.js';

/** What a citation learns of a work it names. */
export interface CitedEntry {
  readonly number: number;
  readonly yearLetter?: string;
  /** The id of the work’s entry; absent where the article has no list. */
  readonly entryId?: string;
}

export interface Scope {
  readonly root: Node;
  readonly citations: Set<Citing>;
  /** The citations as a reader meets them; absent since one came or went. */
  order?: readonly Citing[];
  readonly lists: Set<Listing>;
  /** By the id of a record. */
  entries: ReadonlyMap<string, CitedEntry>;
  /** The list that the markers follow: the article’s first. */
  lead?: Listing;
  /** What the list says of markers. */
  markers: string;
}

interface Member {
  readonly host: ReactiveElement;
  scope?: Scope;
}

export interface Citing extends Member {
  /** The works that are found; no list has an entry for another. */
  readonly items: readonly ReferenceRecord[];
}

/** What a list says of itself. */
export interface ListSettings extends Arrangement {
  /** The style of markers that the list names. */
  readonly marker?: MarkerStyle;
  /** Id of the element whose citations the list gathers; those of its own article when empty. */
  readonly htmlFor?: string;
}

export interface Listing extends Member {
  readonly settings: ListSettings;
  /** The element of that id; absent until it is sought. */
  named?: Element | null;
  works: readonly ListedWork[];
  /** In the order of the document, as the works count them. */
  cited: readonly Citing[];
  /** The id of each entry by the key of its work, in which tree. */
  ids: ReadonlyMap<string, string>;
  tree?: Node;
}

const isList = (member: Citing | Listing): member is Listing => 'settings' in member;

// By article, so that several posts on one page do not mix.
const scopes = new Map<Node, Scope>();
const waiting = new Set<Scope>();
// Elements that lists name by `for` go before articles, since an author asked for them.
let namedElements: ReadonlySet<Element> = new Set();

/** What decides the style of markers, to be compared. */
const markersOf = (lead: Listing | undefined) =>
  `${lead?.settings.marker} ${lead?.settings.style === 'author-date'}`;

export function join(member: Citing | Listing) {
  const root =
    (isList(member) && member.named) || nearestOf(member.host, namedElements) || articleOf(member.host);
  let scope = scopes.get(root);
  if (!scope)
    scopes.set(
      root,
      (scope = {
        root,
        citations: new Set(),
        lists: new Set(),
        entries: new Map(),
        markers: markersOf(undefined),
      }),
    );
  move(member, scope);
}

export function leave(member: Citing | Listing) {
  move(member, undefined);
  if (isList(member)) member.tree = undefined;
}

/** Counts the member’s article again, soon. */
export function touch({scope}: Member) {
  if (!scope) return;
  if (!waiting.size) queueMicrotask(pass);
  waiting.add(scope);
}

const membersOf = ({citations, lists}: Scope, member: Citing | Listing) =>
  (isList(member) ? lists : citations) as Set<Citing | Listing>;

function move(member: Citing | Listing, scope: Scope | undefined) {
  const before = member.scope;
  if (before === scope) return;
  touch(member);
  member.scope = scope;
  if (before) {
    before.order = undefined;
    membersOf(before, member).delete(member);
    if (!before.citations.size && !before.lists.size) scopes.delete(before.root);
  }
  if (scope) {
    scope.order = undefined;
    membersOf(scope, member).add(member);
  }
  touch(member);
}

function elementById({host, settings: {htmlFor = ''}}: Listing): Element | null {
  // Of the list’s own tree before the page’s.
  const tree = host.getRootNode() as Partial<ShadowRoot>;
  return tree.getElementById?.(htmlFor) ?? host.ownerDocument.getElementById(htmlFor);
}

/** Finds the elements that lists name; one may have come since, or another may have taken its place. */
function findNamed() {
  const all = [...scopes.values()];
  const found = new Set<Element>();
  for (const list of all.flatMap(({lists}) => [...lists])) {
    list.named = elementById(list);
    if (list.named) found.add(list.named);
  }
  const isNew = found.size !== namedElements.size || [...found].some((one) => !namedElements.has(one));
  namedElements = found;
  for (const {citations, lists} of all) [...(isNew ? citations : []), ...lists].forEach(join);
}

const byPlace = (a: Member, b: Member) => inReadingOrder(a.host, b.host);

/** All lists of the page as they stood when they were last counted. */
let listed: readonly Listing[] = [];

/** What one list takes of ids decides what those after it have: they are counted again with it. */
function pass() {
  findNamed();
  const due = new Set(waiting);
  waiting.clear();
  const taken: Taken = new Map();
  for (const scope of due) if (!scope.lists.size) count(scope, taken);
  const lists = [...scopes.values()].flatMap(({lists}) => [...lists]).sort(byPlace);
  let isLater = listed.some((list, index) => lists[index] && list !== lists[index]);
  listed = lists;
  for (const scope of new Set(lists.map(({scope}) => scope!))) {
    isLater ||= due.has(scope);
    if (isLater) count(scope, taken);
    else for (const list of scope.lists) takeIds(list, taken);
  }
}

function count(scope: Scope, taken: Taken) {
  const cited = (scope.order ??= [...scope.citations].sort(byPlace));
  const items = cited.map((citing) => citing.items);
  const lists = [...scope.lists].sort(byPlace);
  let workOf: Arranged['workOf'] | undefined;
  for (const list of lists) {
    const arranged = arrange(items, list.settings);
    workOf ??= arranged.workOf;
    list.works = arranged.works;
    list.cited = cited;
    list.tree ??= list.host.getRootNode();
    list.ids = takeIds(list, taken);
    list.host.requestUpdate();
  }
  const lead = lists[0];
  const before = scope.entries;
  const markersBefore = scope.markers;
  scope.lead = lead;
  scope.markers = markersOf(lead);
  scope.entries = entriesOf(lead, workOf ?? arrange(items).workOf, before);
  const all = scope.markers !== markersBefore;
  for (const {host, items} of cited) {
    if (all || items.some(({id}) => before.get(id) !== scope.entries.get(id))) host.requestUpdate();
  }
}

/** What citations learn; what stays the same stays the same object. */
function entriesOf(
  lead: Listing | undefined,
  workOf: Arranged['workOf'],
  before: ReadonlyMap<string, CitedEntry>,
): Map<string, CitedEntry> {
  const entries = new Map<string, CitedEntry>();
  for (const [id, {key, number, yearLetter}] of workOf) {
    const entryId = lead?.ids.get(key);
    const known = before.get(id);
    const same = known?.number === number && known.yearLetter === yearLetter && known.entryId === entryId;
    entries.set(id, same ? known : {number, yearLetter, entryId});
  }
  return entries;
}
