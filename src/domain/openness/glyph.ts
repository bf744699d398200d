/**
 * The fingerprint of a model: its seventeen parts as marks on a grid of three rows.
 *
 * Row 0 code (1–6), row 1 data (7–11), row 2 documents (12–17): the same place is the same part in
 * every glyph. The grid is 36 × 18 units, a cell 5 × 5 every 6. The empty sixth cell of the second
 * row tells which row is which.
 */
import {componentIds, states, type State} from './components.js';

/** Width and height of the glyph in its own units. */
export const glyphSize = {width: 36, height: 18} as const;

/** What a mark draws from the top left corner of its cell, to be filled by the even-odd rule. */
const marks: Readonly<Record<State, (x: number, y: number) => string>> = {
  open: (x, y) => `M${x} ${y}h5v5h-5z`,
  restricted: (x, y) => `M${x} ${y}v5h5z`,
  partial: (x, y) => `M${x} ${y + 2.5}h5v2.5h-5z`,
  closed: (x, y) => `M${x} ${y}h5v5h-5zm.6 .6v3.8h3.8v-3.8z`,
  // A dot, visibly not an empty frame: unknown is never read as closed.
  unknown: (x, y) => `M${+(x + 1.8).toFixed(1)} ${+(y + 1.8).toFixed(1)}h1.4v1.4h-1.4z`,
};

/** Path data of one mark in a 5 × 5 box. */
export const markPath = (state: State): string => marks[state](0, 0);

/**
 * One path per state that occurs.
 *
 * @param parts - States in the framework’s order, all seventeen.
 */
export function glyphPaths(parts: readonly State[]): readonly {state: State; path: string}[] {
  return states
    .map((state) => ({
      state,
      path: componentIds
        .map((_, index) => {
          if (parts[index] !== state) return '';
          // From the twelfth component on, the third row begins.
          const place = index < 11 ? index : index + 1;
          return marks[state]((place % 6) * 6, Math.floor(place / 6) * 6);
        })
        .join(''),
    }))
    .filter(({path}) => path);
}
