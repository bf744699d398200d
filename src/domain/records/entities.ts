/** The entities that XML predefines (XML 1.0, 4.6), by name; whoever reads HTML adds its own. */
export const xmlEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
