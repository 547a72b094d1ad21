import { cover, type Box, type Size } from './framing';

export const mostPhotos = 20;
export const slideSeconds = [1, 2, 3, 5] as const;
const crossSeconds = 0.35;
const furthestZoom = 1.14;

export interface Slide {
  index: number;
  /** How far through its time the photo is, 0 to 1. */
  share: number;
  /** How much of it is seen through the next or the one before, 0 to 1. */
  alpha: number;
}

/** The photos that are seen at a moment, the lower one first. */
export function slidesAt(seconds: number, count: number, each: number): Slide[] {
  const index = Math.min(count - 1, Math.max(0, Math.floor(seconds / each)));
  const within = seconds - index * each;
  const cross = Math.min(crossSeconds, each / 2);
  const slides = [{ index, share: Math.min(1, within / each), alpha: 1 }];
  const over = within - (each - cross);
  if (over > 0 && index + 1 < count) {
    slides.push({ index: index + 1, share: 0, alpha: Math.min(1, over / cross) });
  }
  return slides;
}

export function slideshowSeconds(count: number, each: number, limitSeconds: number): number {
  return Math.min(limitSeconds, count * each);
}

/** Where a photo lies: covering, and drawing slowly nearer or further by turns if it moves. */
export function slideBox(photo: Size, target: Size, slide: Slide, moves: boolean): Box {
  const { x, y, width, height } = cover(photo, target);
  const near = slide.index % 2 === 0 ? slide.share : 1 - slide.share;
  const zoom = moves ? 1 + (furthestZoom - 1) * near : 1;
  const [centerX, centerY] = [target.width / 2, target.height / 2];
  return {
    x: centerX - (centerX - x) * zoom,
    y: centerY - (centerY - y) * zoom,
    width: width * zoom,
    height: height * zoom,
  };
}

/** The same list with one photo a place further up (-1) or down (1). */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...list];
  const [item] = next.splice(index, 1);
  if (item !== undefined) {
    next.splice(Math.max(0, index + by), 0, item);
  }
  return next;
}
