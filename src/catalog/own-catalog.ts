/** An author’s own records, in front of whatever the page had before. */
import {nameKey} from '../domain/records/name-key.js';
import {namesOf} from '../domain/records/names-of.js';
import {nearest} from '../domain/records/nearest.js';
import type {referenceKeys} from '../domain/references/reference-keys.js';
import type {ReferenceRecord} from '../domain/records/reference.js';
import type {Catalog, Found, Kind, Missing, Records} from './catalog.js';
import {isRemote} from './remote-name.js';

/** Records by kind, as `<openness-data>` collects them. */
export type OwnRecords = {readonly [K in Kind]: readonly Records[K][]};

export const noRecords: OwnRecords = {model: [], license: [], organization: [], reference: []};

const exact = (name: string) => name.trim().normalize('NFC');

type Answer<K extends Kind> = {readonly record: Records[K]};

/** What reads the keys of references, a DOI’s many forms among them. */
let keysOf: typeof referenceKeys | undefined;
const loadKeys = async () => {
  keysOf ??= await import('../domain/references/reference-keys.js').then(
    (module) => module.referenceKeys,
    // Offline perhaps: ids are all that is known then, and others are asked.
    () =>
      ({id}: ReferenceRecord) => [String(id)],
  );
};

/** The records of a kind by id, and by the names of all, which are read only for one that is nobody’s id. */
class Index<K extends Kind> {
  readonly #kind: K;
  readonly #records: readonly Records[K][];
  readonly #ids = new Map<string, Answer<K>>();
  #names?: Map<string, Answer<K>>;
  #alike?: Map<string, Answer<K>>;

  constructor(kind: K, records: readonly Records[K][]) {
    this.#kind = kind;
    this.#records = records;
    for (const record of records) add(this.#ids, exact(String(record.id)), {record});
  }

  /** By the name as it is, before one that is only spelled alike: `smith:2020` and `smith2020` may be two. */
  find(name: string): Answer<K> | undefined {
    const key = exact(name);
    const known = this.#ids.get(key);
    if (known) return known;
    if (this.isUnread) return undefined;
    if (!this.#names) {
      this.#names = new Map();
      this.#alike = new Map();
      for (const record of this.#records) {
        const answer = {record};
        for (const other of this.#namesOf(record)) {
          add(this.#names, exact(other), answer);
          add(this.#alike!, nameKey(other), answer);
        }
      }
    }
    return this.#names.get(key) ?? this.#alike!.get(nameKey(name));
  }

  /** What reads the names of references loads for the first that is no id. */
  get isUnread(): boolean {
    return this.#kind === 'reference' && !keysOf;
  }

  #namesOf(record: Records[K]): string[] {
    return this.#kind === 'reference'
      ? keysOf!(record as ReferenceRecord)
      : namesOf(this.#kind, record as never);
  }
}

/** The first wins, so that a later duplicate never changes what a page already shows. */
function add<T>(index: Map<string, T>, key: string, answer: T) {
  if (key && !index.has(key)) index.set(key, answer);
}

/** How long a file may take, in milliseconds, before built-in references are asked for in its place. */
const patience = 300;

export interface OwnOptions {
  /** Day for every fact below; the parent’s when absent. */
  readonly asOf?: string;
  /** Style of markers; the parent’s when absent. */
  readonly marker?: string;
  /** Whether more of the author’s data is still on its way: a name that is not found may yet be. */
  readonly incomplete?: () => boolean;
  /** What is on its way is here and only being read: it is waited for before anybody else answers. */
  readonly soon?: boolean;
}

/**
 * @param own - The author’s records, references in order (as `readJson` answers them); they win over the parent’s.
 * @param parent - Where to look next: an outer `<openness-data>` or the built-in data.
 */
export function ownCatalog(
  own: OwnRecords,
  parent: Catalog,
  {asOf, marker, incomplete, soon}: OwnOptions = {},
): Catalog {
  const indexes: {[K in Kind]?: Index<Kind>} = {};
  const indexOf = (kind: Kind) =>
    own[kind].length === 0 ? undefined : (indexes[kind] ??= new Index<Kind>(kind, own[kind]));
  const lookUp = <K extends Kind>(kind: K, name: string) =>
    indexOf(kind)?.find(name) as Answer<K> | undefined;
  /** Whether a name that is no id may yet be that of a record. */
  const isUnread = (kind: Kind) => !!indexOf(kind)?.isUnread;
  const lookFor = async <K extends Kind>(kind: K, name: string) => {
    const known = lookUp(kind, name);
    if (known || !isUnread(kind)) return known;
    await loadKeys();
    return lookUp(kind, name);
  };
  const all: {[K in Kind]?: readonly Records[K][]} = {};
  const ownIds = (kind: Kind) => own[kind].map((record) => String(record.id));

  // Whoever asked asks again when this catalog gives way to the complete one.
  const later = () => new Promise<never>(() => {});

  return {
    asOf: asOf ?? parent.asOf,
    marker: marker ?? parent.marker,

    peek<K extends Kind>(kind: K, name: string): Found<K> | undefined {
      return lookUp(kind, name) ?? (soon || isUnread(kind) ? undefined : parent.peek(kind, name));
    },

    async find<K extends Kind>(kind: K, name: string, suggest = true): Promise<Found<K>> {
      const known = await lookFor(kind, name);
      if (known) return known;
      // Nobody elsewhere is asked for what the author’s own file may yet bring.
      if (soon || (incomplete && isRemote(name))) return later();
      // A page cites what its own file holds; what comes with us is loaded for one that takes its time.
      if (incomplete && kind === 'reference') {
        await new Promise((resolve) => setTimeout(resolve, patience));
        if (!incomplete()) return later();
      }
      const found = await parent.find(kind, name, suggest && !incomplete);
      if (found.record) return found;
      if (incomplete) return later();
      if (!suggest) return found;
      const missing = found as Missing;
      return {...missing, nearest: nearest(name, ownIds(kind)) ?? missing.nearest};
    },

    async hasReference(key) {
      return (
        !!(await lookFor('reference', key)) ||
        (await parent.hasReference(key)) ||
        (incomplete ? later() : false)
      );
    },

    async ids(kind) {
      return [...new Set([...ownIds(kind), ...(await parent.ids(kind))])];
    },

    own<K extends Kind>(kind: K) {
      if (!all[kind]) {
        const byId = new Map<string, Records[Kind]>();
        // The first of two with one id wins here as it does in a search.
        for (const record of [...own[kind], ...parent.own(kind)])
          if (!byId.has(String(record.id))) byId.set(String(record.id), record);
        (all as Record<Kind, unknown>)[kind] = [...byId.values()];
      }
      return all[kind] as readonly Records[K][];
    },
  };
}
