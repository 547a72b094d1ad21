import { useMemo } from 'preact/hooks';
import type { Feed } from '../features/feed';
import { useStore } from '../lib/use-store';

/** Names of the creators seen so far, by id. */
export function useCreatorNames(feed: Feed): ReadonlyMap<string, string> {
  const entries = useStore(feed.state, ({ queue }) => queue.entries);
  return useMemo(
    () => new Map(entries.map(({ clip: { creator } }) => [creator.id, creator.name])),
    [entries],
  );
}
