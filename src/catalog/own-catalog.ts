/** An author’s own records, in front of whatever the page had before. */
import {nameKey} from '../domain/records/name-key.js';
import {namesOf} from '../domain/records/names-of.js';
import {nearest} from '../domain/records/nearest.js';
import type {Catalog, Found, Kind, Missing, Records} from './catalog.js';
import {isRemote} from './remote-name.js';

/** Records by kind, as `<openness-data>` collects them. */
export type OwnRecords = {readonly [K in Kind]: readonly Records[K][]};

export const noRecords: OwnRecords = {model: [], license: [], organization: [], reference: []};

/** The name as it is, which comes before one that is only spelled alike: `smith:2020` and `smith2020` may be two. */
const exact = (name: string) => `=${name.trim().normalize('NFC')}`;

function index<K extends Kind>(kind: K, records: readonly Records[K][]): Map<string, Records[K]> {
  const byKey = new Map<string, Records[K]>();
  for (const record of records) {
    for (const name of namesOf(kind, record)) {
      for (const key of [exact(name), nameKey(name)]) {
        // The first wins, so that a later duplicate never changes what a page already shows.
        if (key && !byKey.has(key)) byKey.set(key, record);
      }
    }
  }
  return byKey;
}

export interface OwnOptions {
  /** Day for every fact below; the parent’s when absent. */
  readonly asOf?: string;
  /** Style of markers; the parent’s when absent. */
  readonly marker?: string;
  /** More of the author’s data is on its way: a name that is not found may yet be. */
  readonly incomplete?: boolean;
}

/**
 * @param own - The author’s records; they win over the parent’s.
 * @param parent - Where to look next: an outer `<openness-data>` or the built-in data.
 */
export function ownCatalog(
  own: OwnRecords,
  parent: Catalog,
  {asOf, marker, incomplete}: OwnOptions = {},
): Catalog {
  const indexes: {[K in Kind]?: Map<string, Records[K]>} = {};
  const indexOf = <K extends Kind>(kind: K) =>
    ((indexes as Record<Kind, unknown>)[kind] ??= index(kind, own[kind])) as Map<string, Records[K]>;
  const lookUp = <K extends Kind>(kind: K, name: string) =>
    indexOf(kind).get(exact(name)) ?? indexOf(kind).get(nameKey(name));
  const all: {[K in Kind]?: readonly Records[K][]} = {};
  const ownIds = (kind: Kind) => own[kind].map((record) => String(record.id));

  // Whoever asked asks again when this catalog gives way to the complete one.
  const later = () => new Promise<never>(() => {});

  return {
    asOf: asOf ?? parent.asOf,
    marker: marker ?? parent.marker,

    peek<K extends Kind>(kind: K, name: string): Found<K> | undefined {
      const record = lookUp(kind, name);
      return record ? {record} : parent.peek(kind, name);
    },

    async find<K extends Kind>(kind: K, name: string, suggest = true): Promise<Found<K>> {
      const record = lookUp(kind, name);
      if (record) return {record};
      // Nobody elsewhere is asked for what the author’s own file may yet bring.
      if (incomplete && isRemote(name)) return later();
      const found = await parent.find(kind, name, suggest && !incomplete);
      if (found.record) return found;
      if (incomplete) return later();
      if (!suggest) return found;
      const missing = found as Missing;
      return {...missing, nearest: nearest(name, ownIds(kind)) ?? missing.nearest};
    },

    async hasReference(key) {
      return !!lookUp('reference', key) || (await parent.hasReference(key)) || (incomplete ? later() : false);
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
