/** What every source of records answers: the built-in data, an author’s own, or one over the other. */
import type {RemoteFailure} from '../domain/openness/remote-failure.js';
import type {LicenseRecord} from '../domain/records/license.js';
import type {ModelRecord} from '../domain/records/model.js';
import type {OrganizationRecord} from '../domain/records/organization.js';
import type {ReferenceRecord} from '../domain/records/reference.js';

export interface Records {
  model: ModelRecord;
  license: LicenseRecord;
  organization: OrganizationRecord;
  reference: ReferenceRecord;
}
export type Kind = keyof Records;

/** A name that no record answers to. */
export interface Missing {
  readonly record?: undefined;
  /** As the author wrote it. */
  readonly name: string;
  /** The nearest known id, if one is near. */
  readonly nearest?: string;
  /** The data could not be loaded: the record may exist. */
  readonly unreachable?: boolean;
  /** The name asked for a remote source, which gave nothing. */
  readonly remote?: RemoteFailure;
}

export type Found<K extends Kind> = {readonly record: Records[K]} | Missing;

export interface Catalog {
  /**
   * Day to which the facts are resolved, `YYYY-MM-DD`; absent for the newest.
   *
   * Carried here so that an author sets it once, on `<openness-data as-of>`.
   */
  readonly asOf?: string;

  /** Style of the markers of citations, where neither they nor their list name one; carried as `asOf` is. */
  readonly marker?: string;

  /** The answer, if it is known without waiting: what a first render and the prerenderer show. */
  peek<K extends Kind>(kind: K, name: string): Found<K> | undefined;

  /**
   * Finds a record by any of its names. Never rejects. Concurrent calls share one request.
   *
   * @param suggest - Whether a miss names the nearest id, for which all names must load; `true` by default.
   */
  find<K extends Kind>(kind: K, name: string, suggest?: boolean): Promise<Found<K>>;

  /** Whether a work answers to a key; loads neither its record nor a suggestion, for keys nobody wrote for us. */
  hasReference(key: string): Promise<boolean>;

  /** Ids of all records of a kind, for suggestions and for “all”. */
  ids(kind: Kind): Promise<readonly string[]>;

  /** The author’s own records of a kind, as far as they are here; the same array each time. */
  own<K extends Kind>(kind: K): readonly Records[K][];
}

/** What elements ask of a catalog; whoever builds another on it asks for more. */
export type Answering = Omit<Catalog, 'hasReference' | 'ids'>;
