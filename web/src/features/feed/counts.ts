import type { Clip } from '../../api';
import { short } from '../../i18n';
import { countNow, type Marks } from '../../lib/marks';

/** A count under a button, or the button's word while there is nothing to count. */
export function countOr(word: string, count: number): string {
  return count > 0 ? short(count) : word;
}

export function likesNow(clip: Clip, likes: Marks): number {
  return countNow(clip.likes, clip.liked, likes.has(clip.id, clip.liked));
}

export function savesNow(clip: Clip, saves: Marks): number {
  return countNow(clip.saves, clip.saved, saves.has(clip.id, clip.saved));
}
