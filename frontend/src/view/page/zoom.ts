import type { Reading } from '../../model/reading.svelte.ts';

/** Smallest and largest scale, CSS pixels a point: 13 % and 670 %. */
export const scales = { min: 0.18, max: 9 };

/** Makes the page larger or smaller by a factor. */
export function zoomBy(reading: Reading, factor: number): void {
  reading.zoom = { fit: 'none', scale: Math.max(scales.min, Math.min(scales.max, reading.scale * factor)) };
}
