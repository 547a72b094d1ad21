import type { Client } from './client';
import type { Discovery, Found, Suggestions, TagPage } from './contract';

export type SearchKind = 'clips' | 'people' | 'tags';

export const discoverApi = (client: Client) => ({
  discover: () => client.get<Discovery>('/api/discover'),
  search: (q: string, kind: SearchKind, after?: string) =>
    client.get<Found>('/api/search', { q, kind, after }),
  suggest: (q: string) => client.get<Suggestions>('/api/suggest', { q }),
  tag: (tag: string, after?: string) =>
    client.get<TagPage>(`/api/tags/${encodeURIComponent(tag)}`, { after }),
});
