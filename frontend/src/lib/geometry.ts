// From PDF points (y growing upward, before rotation) to CSS pixels (y growing
// downward, as the page is shown). Pure; the viewer only draws what it returns.

/** A box in PDF points. */
export interface PointBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A box in CSS pixels from the page's top left corner. */
export interface PixelBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A page as it is shown. */
export interface Viewport {
  /** CSS pixels */
  width: number;
  /** CSS pixels */
  height: number;
  /** PDF points to CSS pixels: x' = a x + c y + e, y' = b x + d y + f */
  matrix: readonly [number, number, number, number, number, number];
}

/** Degrees as 0, 90, 180 or 270. */
export function quarterTurn(degrees: number): 0 | 90 | 180 | 270 {
  return ((((Math.round(degrees / 90) * 90) % 360) + 360) % 360) as 0 | 90 | 180 | 270;
}

/**
 * How a page is shown: view is its box in points [x0, y0, x1, y1], rotate the
 * page's own Rotate entry plus the reader's turn (clockwise degrees), scale CSS
 * pixels a point (PDF 32000-1 8.3.2.3, 14.11.2).
 */
export function viewportOf(view: readonly number[], rotate: number, scale: number): Viewport {
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = view;
  const w = (x1 - x0) * scale;
  const h = (y1 - y0) * scale;
  const s = scale;
  switch (quarterTurn(rotate)) {
    case 90:
      return { width: h, height: w, matrix: [0, s, s, 0, -y0 * s, -x0 * s] };
    case 180:
      return { width: w, height: h, matrix: [-s, 0, 0, s, x1 * s, -y0 * s] };
    case 270:
      return { width: h, height: w, matrix: [0, -s, -s, 0, y1 * s, x1 * s] };
    default:
      return { width: w, height: h, matrix: [s, 0, 0, -s, -x0 * s, y1 * s] };
  }
}

/** A box on the page as it is shown. */
export function boxOnPage(box: PointBox, { matrix: [a, b, c, d, e, f] }: Viewport): PixelBox {
  const ax = a * box.x0 + c * box.y0 + e;
  const ay = b * box.x0 + d * box.y0 + f;
  const bx = a * box.x1 + c * box.y1 + e;
  const by = b * box.x1 + d * box.y1 + f;
  return { left: Math.min(ax, bx), top: Math.min(ay, by), width: Math.abs(bx - ax), height: Math.abs(by - ay) };
}

/** The smallest box around several. */
export function around(boxes: readonly PixelBox[]): PixelBox {
  const left = Math.min(...boxes.map((b) => b.left));
  const top = Math.min(...boxes.map((b) => b.top));
  const right = Math.max(...boxes.map((b) => b.left + b.width));
  const bottom = Math.max(...boxes.map((b) => b.top + b.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** The top of each page in a column of pages, and the column's length; gap in pixels. */
export function stack(heights: readonly number[], gap: number): { tops: number[]; length: number } {
  const tops: number[] = [];
  let at = gap;
  for (const h of heights) {
    tops.push(at);
    at += h + gap;
  }
  return { tops, length: at };
}

/** The index of the last top at or above y (binary search); 0 for an empty column. */
export function indexAt(tops: readonly number[], y: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((tops[mid] ?? 0) <= y) low = mid;
    else high = mid - 1;
  }
  return Math.max(0, low);
}
