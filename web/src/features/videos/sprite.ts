import type { Sprite } from '../../api';

/** Which frame of a sprite shows a second of its clip; the last one what is beyond. */
export function frameOf({ interval, columns, rows }: Sprite, seconds: number) {
  const wanted = Math.floor(seconds / Math.max(interval, 0.001));
  const index = Math.min(columns * rows - 1, Math.max(0, wanted));
  return { column: index % columns, row: Math.floor(index / columns) };
}
