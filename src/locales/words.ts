/**
 * The words of an area of the library (models, licences, citations), by language.
 *
 * English comes with the area; the others load when a page speaks them.
 */
export interface Words<T> {
  readonly en: T;
  /** By primary language subtag, `it`, what loads a module that has the words by the same name. */
  readonly others: Readonly<Record<string, () => Promise<Readonly<Record<string, T>>>>>;
}
