/** Finds records, the built-in ones and an author’s own; works in Node too. */
export {builtIn} from './built-in.js';
export type {Catalog, Found, Kind, Missing, Records} from './catalog.js';
export {ownCatalog, type OwnRecords} from './own-catalog.js';
export {readJson, type Reading} from './read-json.js';
