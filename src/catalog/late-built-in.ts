/**
 * The records that come with the library, for pages that seldom need them: an article cites the works of its own
 * file. What finds them loads with the first name that the author’s data does not have.
 */
import type {Catalog, Found, Kind} from './catalog.js';

const none: readonly never[] = [];

let loaded: Catalog | undefined;
const load = async () => (loaded ??= (await import('./built-in.js')).builtIn);

export const lateBuiltIn: Catalog = {
  peek: (kind, name) => loaded?.peek(kind, name),
  find: <K extends Kind>(kind: K, name: string, suggest?: boolean) =>
    load().then(
      (builtIn) => builtIn.find(kind, name, suggest),
      (): Found<K> => ({name, unreachable: true}),
    ),
  hasReference: (key) =>
    load().then(
      (builtIn) => builtIn.hasReference(key),
      () => false,
    ),
  ids: async (kind) => (await load()).ids(kind),
  own: () => none,
};
