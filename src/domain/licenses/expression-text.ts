/** Tells SPDX expressions from plain names, without the parser: it loads only where one is written. */

const operator = /^(?:AND|OR|WITH|and|or|with)$/;
export const isOperator = (word: string): boolean => operator.test(word);

/** Whether a text is more than one name: `MIT AND CC-BY-4.0`, `(MIT)`, `GPL-2.0+ WITH …`. */
export function isExpression(text: string): boolean {
  return /[()]/.test(text) || text.trim().split(/\s+/).some(isOperator);
}

/**
 * A list by spaces or commas in which expressions stay whole: `mit, Apache-2.0 OR MIT gemma` has three
 * items. Quotation marks that a tool put around or into the list are dropped.
 */
export function expressionList(text: string | null | undefined): string[] {
  const items: string[] = [];
  let item: string[] = [];
  let depth = 0;
  const flush = () => {
    if (item.length) items.push(item.join(' ').replaceAll('( ', '(').replaceAll(' )', ')'));
    item = [];
    depth = 0;
  };
  for (const [token] of (text ?? '').replace(/["'“”„‟‘’‚‛«»]/g, '').matchAll(/[(),]|[^\s(),]+/g)) {
    const last = item.at(-1);
    if (token === ',') {
      flush();
      continue;
    }
    const goesOn =
      depth > 0 || token === ')' || isOperator(token) || last === '(' || (last && isOperator(last));
    if (item.length && !goesOn) flush();
    depth += token === '(' ? 1 : token === ')' ? -1 : 0;
    item.push(token);
  }
  flush();
  return items;
}
