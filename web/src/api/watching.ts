import { whereabouts } from '../lib/whereabouts';
import type { Client } from './client';
import type { Clip, EventReceipt, FeedPage, LearningState, Surface, ViewerEvent } from './contract';

/** Browsers refuse a keepalive body or a beacon above 64 KiB. */
const largestParting = 60_000;

/** What somebody did, by which clock, and roughly where in the world, the same for all of it. */
const batch = (events: readonly ViewerEvent[], account: string) =>
  JSON.stringify({
    events,
    account,
    sentAt: new Date().toISOString(),
    ...whereabouts(navigator.language, timeZone()),
  });

const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export type WatchingApi = ReturnType<typeof watchingApi>;

/** What watching needs: the feed, clips, events and what was learned. */
export const watchingApi = (client: Client) => ({
  /** The next 1 to 10 clips for this viewer, without those in `exclude`. */
  feed(
    count: number,
    exclude: readonly string[],
    surface: Surface,
    topics: readonly string[] = [],
  ) {
    const lists = { exclude: exclude.join(','), topics: topics.join(',') };
    return client.get<FeedPage>('/api/feed', { count, ...lists, surface });
  },

  clip: (id: string) => client.get<Clip>(`/api/clips/${encodeURIComponent(id)}`),

  /** Which of these clips the viewer may still see. */
  async there(ids: readonly string[]): Promise<readonly string[]> {
    const { clips } = await client.get<{ clips: string[] }>('/api/clips', { ids: ids.join(',') });
    return clips;
  },

  /** Sends what the account of that id did, or a guest where it is empty. */
  sendEvents(events: readonly ViewerEvent[], account: string) {
    const body = batch(events, account);
    return client.report<EventReceipt>('/api/events', body, body.length < largestParting);
  },

  /** Hands events to the browser for sending after the page has gone; false if it would not. */
  sendParting(events: readonly ViewerEvent[], account: string): boolean {
    const body = new Blob([batch(events, account)], { type: 'application/json' });
    return body.size < largestParting && client.beacon('/api/events', body);
  },

  learning: () => client.get<LearningState>('/api/learning'),
  switchLearning: (enabled: boolean) => client.put<LearningState>('/api/learning', { enabled }),
  resetLearning: () => client.post<LearningState>('/api/learning/reset'),
});
