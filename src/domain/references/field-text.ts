/** A text field of an item that is in order; empty where there is none. */
export const fieldText = (item: object, field: string): string =>
  (item as Readonly<Record<string, string | undefined>>)[field] ?? '';
