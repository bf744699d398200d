/** Facts whose source is not among the record’s own. */
import type {Issue} from './check.js';
import {nearest} from './nearest.js';

/**
 * @param record - A model or an organisation: anything with `sources` and, somewhere inside, facts that name one.
 * @param place - How the record is called in messages.
 * @returns One issue for each fact whose `source` leads nowhere.
 */
export function checkSources(record: {sources?: object}, place: string): readonly Issue[] {
  const known = Object.keys(record.sources ?? {});
  const issues: Issue[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      const here = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      if ((key === 'source' || key === 'fromSource') && typeof inner === 'string' && !known.includes(inner)) {
        const suggestion = nearest(inner, known);
        issues.push({
          path: here,
          message: `names no source of the record: “${inner}”`,
          ...(suggestion && {suggestion}),
        });
      } else if (key !== 'sources') visit(inner, here);
    }
  };
  visit(record, place);
  return issues;
}
