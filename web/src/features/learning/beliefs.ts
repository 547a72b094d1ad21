import type { Interest } from '../../api';
import { hasMessage, t } from '../../i18n';

const mostLiked = 6;
const mostAvoided = 2;
const worthShowing = 0.02;

/** The strongest beliefs, best liked first, what is avoided last. */
export function beliefs(interests: readonly Interest[]): Interest[] {
  const sorted = interests
    .filter(({ affinity }) => Math.abs(affinity) >= worthShowing)
    .sort((a, b) => b.affinity - a.affinity);
  const liked = sorted.filter(({ affinity }) => affinity > 0).slice(0, mostLiked);
  const avoided = sorted.filter(({ affinity }) => affinity < 0).slice(-mostAvoided);
  return [...liked, ...avoided];
}

/** "Watched", "Skipped": an event type as what the viewer did. */
export function deedInWords(type: string): string {
  const key = `deed.${type}`;
  return hasMessage(key) ? t(key) : type;
}
