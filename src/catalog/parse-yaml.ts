/** YAML (and JSON, which is YAML) from strangers: bounded, with the line and column of everything. */
import {isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document} from 'yaml';

/** Bytes or so that a file may have; the largest file of the Model Openness Tool has under 10 kB. */
export const longest = 1_000_000;
/** How often anchors may be repeated: real files have none, and each can double a file’s size. */
const mostAliases = 100;
const tooDeep = 'is nested too deeply';

/** Line and column, both from 1. */
export type Place = readonly [line: number, column: number];

export interface ParsedYaml {
  /** Absent when the text could not be parsed. */
  readonly value?: unknown;
  readonly issues: readonly {readonly message: string; readonly place?: Place}[];
  /** Where the value of a path begins, or the nearest thing around it that is there. */
  placeOf(keys: readonly PropertyKey[]): Place | undefined;
}

/** Whether brackets or indentation go deeper than any file needs: the parser would spend seconds to give up. */
function isDeep(text: string): boolean {
  const most = 300;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > most) return true;
  }
  return text.split('\n').some((line) => /^[\s?-]*/.exec(line)![0].length > 2 * most);
}

/** A key that stands twice in one map; the parser’s own check takes quadratic time. */
function repeatedKey(document: Document): {key: string; offset: number} | undefined {
  let found: {key: string; offset: number} | undefined;
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const {key} of map.items) {
        const value = isScalar(key) ? key.value : key;
        if (seen.has(value)) {
          found = {key: String(value), offset: isScalar(key) ? (key.range?.[0] ?? 0) : 0};
          return visit.BREAK;
        }
        seen.add(value);
      }
      return undefined;
    },
  });
  return found;
}

/**
 * @returns The value with no cycles and no anchors repeated beyond reason, or what is wrong and where. Never
 *   throws, whatever the text.
 */
export function parseYaml(text: string): ParsedYaml {
  const nowhere = () => undefined;
  const failed = (message: string, place?: Place): ParsedYaml => ({
    issues: [{message, place}],
    placeOf: nowhere,
  });
  if (text.length > longest) {
    return failed(`is too long to be such a file: ${(text.length / 1e6).toFixed(1)} MB, 1 MB is the most`);
  }
  if (isDeep(text)) return failed(tooDeep);
  const counter = new LineCounter();
  const place = (offset: number): Place => {
    const {line, col} = counter.linePos(offset);
    return [line, col];
  };
  try {
    const document = parseDocument(text.replace(/^\uFEFF/, ''), {
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
      schema: 'core',
      logLevel: 'silent',
    });
    if (document.errors.length) {
      // The parser catches its own exhaustion and goes on with what it has.
      const deep = document.errors.find(({message}) => message.includes('call stack'));
      if (deep) return failed(tooDeep, place(deep.pos[0]));
      return {
        issues: document.errors
          .slice(0, 5)
          .map(({message, pos}) => ({message: message.split('\n')[0]!, place: place(pos[0])})),
        placeOf: nowhere,
      };
    }
    const repeated = repeatedKey(document);
    if (repeated) return failed(`the key “${repeated.key}” stands twice`, place(repeated.offset));
    const cycle = cyclicAlias(document);
    if (cycle !== undefined) return failed('an alias stands inside what it stands for', place(cycle));
    return {
      value: document.toJS({maxAliasCount: mostAliases}) as unknown,
      issues: [],
      placeOf(keys) {
        for (let length = keys.length; length >= 0; length -= 1) {
          const node = length ? document.getIn(keys.slice(0, length), true) : document.contents;
          const range = (node as {range?: [number]} | undefined)?.range;
          if (range) return place(range[0]);
        }
        return undefined;
      },
    };
  } catch (error) {
    return failed(
      error instanceof RangeError
        ? tooDeep
        : error instanceof ReferenceError
          ? 'repeats its anchors too often'
          : (error as Error).message,
    );
  }
}

/** Where an alias refers to a map or list around it. */
function cyclicAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias(_, alias, path) {
      const around = path.some(
        (node) => (isMap(node) || 'items' in node) && (node as {anchor?: string}).anchor === alias.source,
      );
      if (around && isAlias(alias)) found = alias.range?.[0] ?? 0;
      return around ? visit.BREAK : undefined;
    },
  });
  return found;
}
