/**
 * The records that come with the library, each its own module, imported when a page names it.
 *
 * Names are looked up in shards by first character, so that a page with one card loads one small
 * index, one model and its licence, as modules: no `connect-src` is needed.
 */
import shards from '../data/built/shards.js';
import {nameKey} from '../domain/records/name-key.js';
import type {Catalog, Found, Kind, Records} from './catalog.js';
import {isRemote} from './remote-name.js';

type Answers = {[K in Kind]: Found<K>};

const none: readonly never[] = [];
const settled = new Map<string, Answers[Kind]>();
const pending = new Map<string, Promise<Answers[Kind]>>();

/** On the Hub every sign of a name counts, and its names stand in no shard: none is for the colon. */
const keyOf = (name: string) => (isRemote(name) ? `:${name.trim()}` : nameKey(name));

async function lookUp(kind: Kind, key: string) {
  const shard = await shards[key[0] ?? '']?.();
  return {
    shard,
    entry: shard?.default.find(([of, keys]) => of === kind[0] && ` ${keys} `.includes(` ${key} `)),
  };
}

async function load<K extends Kind>(kind: K, name: string, key: string, suggest: boolean): Promise<Found<K>> {
  const {shard, entry} = await lookUp(kind, key);
  if (entry) return {record: (await entry[2]()).default as Records[K]};
  return (await import('./not-indexed.js')).findElsewhere(kind, name, key, suggest, shard);
}

export const builtIn: Catalog = {
  peek<K extends Kind>(kind: K, name: string) {
    return settled.get(`${kind} ${keyOf(name)}`) as Found<K> | undefined;
  },

  find<K extends Kind>(kind: K, name: string, suggest = true) {
    const key = keyOf(name);
    const slot = `${kind} ${key}`;
    const asked = slot + suggest;
    let request = pending.get(asked);
    if (!request) {
      request = load(kind, name, key, suggest).then(
        (found) => {
          // A miss is not kept: another spelling may share its key and wants its own words back.
          if (found.record) settled.set(slot, found);
          else pending.delete(asked);
          return found;
        },
        // A module that did not arrive may arrive next time.
        () => (pending.delete(asked), {name, unreachable: true}),
      );
      pending.set(asked, request);
    }
    return request as Promise<Found<K>>;
  },

  hasReference: (key) =>
    lookUp('reference', nameKey(key)).then(
      ({entry}) => !!entry,
      () => false,
    ),

  ids: async (kind) => (await import('../data/built/names.js')).default[kind],

  own: () => none,
};
