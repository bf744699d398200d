/** Where a surface stands beside the words it speaks of: below them, above where there is no room. */

/** Distance from the words, and from the edge of what the reader sees. */
const gap = 6;
const margin = 8;
/** A surface grows no wider and no higher than this: a note, not a page. */
const widest = 384;
const highest = 512;
/** A surface is not squeezed below this height: it changes sides, or covers its words. */
const least = 128;

/** Which of the boxes of a broken run of words is nearest a point; the first without one. */
export function nearestLine(boxes: readonly DOMRect[], point?: readonly [x: number, y: number]): number {
  if (!point) return 0;
  const [x, y] = point;
  const apart = boxes.map((box) =>
    Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)),
  );
  return apart.indexOf(Math.min(...apart));
}

/** What the reader sees of the page, zoomed and scrolled as it may be. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'below' | 'above';

/** The most that a surface may measure. */
export function roomIn(area: Area): Size {
  return {
    width: Math.min(widest, area.width - 2 * margin),
    height: Math.min(highest, area.height - 2 * margin),
  };
}

/**
 * The surface’s top left corner, and the height it may have.
 *
 * @param words - The box of the words.
 * @param size - The surface’s own, with all that it holds.
 * @param rtl - The words run from right to left, so that they and the surface end at the left.
 * @param side - Where it stands by now; it stays there while there is room, since nobody can read what jumps.
 */
export function place(
  words: DOMRect,
  size: Size,
  area: Area,
  rtl: boolean,
  side?: Side,
): {readonly left: number; readonly top: number; readonly height: number; readonly side: Side} {
  const bottom = area.top + area.height;
  const room = {
    below: bottom - margin - gap - words.bottom,
    above: words.top - gap - margin - area.top,
  };
  const stays = side && room[side] >= Math.min(size.height, least);
  const best = room.below >= Math.min(size.height, room.above) ? 'below' : 'above';
  const chosen = stays ? side : best;
  const height = Math.max(room[chosen], Math.min(least, area.height - 2 * margin));
  const shown = Math.min(size.height, height);
  const free = chosen === 'below' ? words.bottom + gap : words.top - gap - shown;
  // Words out of sight take their surface with them.
  const seen = words.bottom > area.top && words.top < bottom;
  const top = seen ? Math.max(area.top + margin, Math.min(free, bottom - margin - shown)) : free;
  const wanted = rtl ? words.left : words.right - size.width;
  const last = area.left + area.width - margin - size.width;
  return {left: Math.max(area.left + margin, Math.min(wanted, last)), top, height, side: chosen};
}
