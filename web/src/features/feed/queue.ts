import type { Clip, FeedPage } from '../../api';

/** A place in the feed. */
export interface Entry {
  /** Unique in this feed; a clip may come again later under another key. */
  key: string;
  clip: Clip;
  requestId?: string;
  position?: number;
}

/** The feed so far: what was scrolled past, the current clip, and what comes after it. */
export interface Queue {
  entries: readonly Entry[];
  /** Index of the current entry; equal to the number of entries while the viewer waits for more. */
  current: number;
}

/** The clips right after the current one are being prefetched and do not change any more. */
export const settledAhead = 2;
const recentlyShown = 30;
const longestHistory = 400;

export const emptyQueue: Queue = { entries: [], current: 0 };

/** How many clips follow the current one. */
export function ahead({ entries, current }: Queue): number {
  return Math.max(0, entries.length - current - 1);
}

export function moveTo(queue: Queue, index: number): Queue {
  const current = Math.min(Math.max(0, index), queue.entries.length);
  return { ...queue, current };
}

/** Adds a page at the end, without clips that the viewer is about to see anyway. */
export function append(queue: Queue, page: FeedPage, newKey: () => string): Queue {
  const coming = new Set(queue.entries.slice(queue.current).map(({ clip }) => clip.id));
  const added = page.clips
    .map((clip, index) => entryOf(clip, page.requestId, index, newKey))
    .filter(({ clip }) => !coming.has(clip.id) && coming.add(clip.id));
  return { ...queue, entries: [...queue.entries, ...added] };
}

/** Throws away what lies beyond the clips that are settled, and adds a fresh page instead. */
export function replaceTail(
  queue: Queue,
  page: FeedPage,
  newKey: () => string,
  settled = settledAhead,
): Queue {
  const entries = queue.entries.slice(0, queue.current + 1 + settled);
  return append({ ...queue, entries }, page, newKey);
}

/** Takes clips out wherever they stand; what follows the current clip moves up into its place. */
export function removeClips(queue: Queue, isGone: (clip: Clip) => boolean): Queue {
  const stays = ({ clip }: Entry) => !isGone(clip);
  if (queue.entries.every(stays)) {
    return queue;
  }
  const before = queue.entries.slice(0, queue.current).filter(stays);
  const rest = queue.entries.slice(queue.current).filter(stays);
  return { entries: [...before, ...rest], current: before.length };
}

/** Forgets the oldest half of a very long history; says how many entries have gone. */
export function trimHistory(queue: Queue): { queue: Queue; gone: number } {
  const gone = queue.current > longestHistory ? longestHistory / 2 : 0;
  return { queue: { entries: queue.entries.slice(gone), current: queue.current - gone }, gone };
}

/** What not to recommend: the clips that will stay ahead, and with `shown` the last ones shown. */
export function exclusions(
  queue: Queue,
  settled: number | undefined,
  shown = recentlyShown,
): string[] {
  const end = settled === undefined ? queue.entries.length : queue.current + 1 + settled;
  const start = Math.max(0, queue.current - shown);
  return [...new Set(queue.entries.slice(start, end).map(({ clip }) => clip.id))];
}

function entryOf(
  clip: Clip,
  requestId: string | undefined,
  index: number,
  newKey: () => string,
): Entry {
  const entry = { key: newKey(), clip };
  return requestId === undefined
    ? entry
    : { ...entry, requestId, position: clip.why?.position ?? index };
}
