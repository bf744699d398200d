/** Lines and columns for the paths that issues name. */
import {parseYaml} from '../catalog/parse-yaml.js';

/** The keys of a path such as `models[0].components.training-code[0].state`, as the value has them. */
function keysOf(path: string, value: unknown): PropertyKey[] {
  const keys: PropertyKey[] = [];
  let rest = path;
  let here = value;
  while (rest && typeof here === 'object' && here !== null) {
    const index = /^\[(\d+)\]/.exec(rest);
    if (index) {
      keys.push(Number(index[1]));
      rest = rest.slice(index[0].length);
    } else {
      rest = rest.replace(/^\./, '');
      // A key may hold dots: the longest that is there is meant.
      const key = Object.keys(here)
        .filter((each) => rest === each || (rest.startsWith(each) && /^[.[]/.test(rest.slice(each.length))))
        .sort((a, b) => b.length - a.length)[0];
      if (key === undefined) break;
      keys.push(key);
      rest = rest.slice(key.length);
    }
    here = (here as Record<PropertyKey, unknown>)[keys.at(-1)!];
  }
  return keys;
}

/**
 * @param text - JSON.
 * @returns A function from an issue’s path to `line:column`, empty where the text does not tell.
 */
export function placesIn(text: string): (path: string) => string {
  const parsed = parseYaml(text);
  return (path) => parsed.placeOf(keysOf(path, parsed.value))?.join(':') ?? '';
}

/** Where a text stops being JSON: `line:column`, or nothing when a parser cannot tell. */
export function whereJsonBreaks(text: string): string {
  return parseYaml(text).issues[0]?.place?.join(':') ?? '';
}
