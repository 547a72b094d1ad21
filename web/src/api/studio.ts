import type { Client } from './client';
import type { StudioClipDetails, StudioClips, StudioOverview } from './contract';

export type StudioPeriod = 7 | 28 | 90;
export type StudioOrder = 'newest' | 'views' | 'watch';

/** How one's own clips are watched. */
export const studioApi = (client: Client) => ({
  overview: (days: StudioPeriod) => client.get<StudioOverview>('/api/studio', { days }),
  clips: (order: StudioOrder, cursor?: string) =>
    client.get<StudioClips>('/api/studio/clips', { order, cursor }),
  clip: (id: string) =>
    client.get<StudioClipDetails>(`/api/studio/clips/${encodeURIComponent(id)}`),
});
