/** An author’s mistake, told in the console. */

const warned = new Set<string>();

/** Tells the author in the console, once for each mistake on a page. */
export function warn(tag: string, message: string) {
  const line = `<${tag}>: ${message}`;
  if (warned.has(line)) return;
  // Bounded: a page that makes mistakes without end has told enough.
  if (warned.size < 100) warned.add(line);
  console.warn(line);
}
