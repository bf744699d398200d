/** Where a surface stands beside the words it speaks of: below them, above where there is no room. */

/** Distance from the words, and from the edge of what the reader sees. */
const gap = 6;
const margin = 8;

/** The line box of a broken run of words that is nearest a point; the first without one. */
export function nearestRect(
  rects: ArrayLike<DOMRect>,
  point?: readonly [x: number, y: number],
): DOMRect | undefined {
  const boxes = Array.from(rects).filter(({width, height}) => width || height);
  if (!point) return boxes[0];
  const [x, y] = point;
  const apart = (box: DOMRect) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  return boxes.reduce<DOMRect | undefined>(
    (best, box) => (best && apart(best) <= apart(box) ? best : box),
    undefined,
  );
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The surface’s top left corner.
 *
 * @param words - The box of the words.
 * @param size - The surface’s own.
 * @param area - What the reader sees, zoomed and scrolled as it may be.
 * @param rtl - The words run from right to left: the surface then ends where they begin.
 */
export function place(
  words: DOMRect,
  size: {width: number; height: number},
  area: Area,
  rtl: boolean,
): {left: number; top: number} {
  const fits = words.bottom + gap + size.height <= area.top + area.height - margin;
  const above = words.top - gap - size.height;
  const top = fits || above < area.top + margin ? words.bottom + gap : above;
  const wanted = rtl ? words.left : words.right - size.width;
  const last = area.left + area.width - margin - size.width;
  return {left: Math.max(area.left + margin, Math.min(wanted, last)), top};
}
