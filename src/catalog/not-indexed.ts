/** Names that the index of the built-in records does not have: few pages ask for one, most of them by mistake. */
import type {Shard} from '../data/built/shards.js';
import {nameKey} from '../domain/records/name-key.js';
import type {Found, Kind, Records} from './catalog.js';
import {isRemote} from './remote-name.js';

/**
 * A model from the Hub, a licence of SPDX’s list, or what the author may have meant.
 *
 * @param shard - The part of the index in which the name would stand.
 */
export async function findElsewhere<K extends Kind>(
  kind: K,
  name: string,
  key: string,
  suggest: boolean,
  shard: Shard | undefined,
): Promise<Found<K>> {
  if (kind === 'model' && isRemote(name))
    return (await import('./hub.js')).askHub(name.trim().slice(3)) as Promise<Found<K>>;
  // SPDX lists hundreds of licences that nobody names: they are loaded only when nothing else answers.
  const others = kind === 'license' ? ((await shard?.spdx?.())?.default ?? []) : [];
  const other = others.find(({id}) => nameKey(id) === key);
  if (other) return {record: other as Records[K]};
  if (!suggest) return {name};
  const [{nearest}, names] = await Promise.all([
    import('../domain/records/nearest.js'),
    import('../data/built/names.js'),
  ]);
  return {name, nearest: nearest(name, [...names.default[kind], ...others.map(({id}) => id)])};
}
