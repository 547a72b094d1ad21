import type { Interest } from '../../api';

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

const deeds: Readonly<Record<string, string>> = {
  impression: 'Saw',
  play: 'Started',
  quartile: 'Watching',
  watch: 'Watched',
  replay: 'Watched again',
  skip: 'Skipped',
  stall: 'Waited for',
  like: 'Liked',
  unlike: 'Took back the like of',
  hide: 'Not interested in',
  share: 'Shared',
};

/** "Watched", "Skipped": an event type as what the viewer did. */
export function deedInWords(type: string): string {
  return deeds[type] ?? type;
}
