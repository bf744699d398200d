/**
 * The records that come with the library, for pages that seldom need them: an article cites the works of its own
 * file. What finds them loads with the first name that the author’s data does not have.
 */
import type {Answering, Catalog, Found, Kind} from './catalog.js';

const none: readonly never[] = [];

let loaded: Catalog | undefined;
const load = async () => (loaded ??= (await import('./built-in.js')).builtIn);

export const lateBuiltIn: Answering = {
  peek: (kind, name) => loaded?.peek(kind, name),
  find: <K extends Kind>(kind: K, name: string, suggest?: boolean) =>
    load().then(
      (builtIn) => builtIn.find(kind, name, suggest),
      (): Found<K> => ({name, unreachable: true}),
    ),
  own: () => none,
};
