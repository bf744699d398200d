/**
 * The words of an area of the library (models, licences, citations), by language.
 *
 * English comes with the area; the others load when a page speaks them.
 */
export interface Words<T> {
  readonly en: T;
  /** Loaders by primary language subtag, for example `it`. */
  readonly others: Readonly<Record<string, () => Promise<T>>>;
}
