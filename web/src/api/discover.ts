import type { Client } from './client';
import type { Card, Discovery, Found, Person, TagCount } from './contract';

export type SearchKind = 'clips' | 'people' | 'tags';

export interface TagPage extends TagCount {
  views: number;
  cards: Card[];
  next?: string;
}

export const discoverApi = (client: Client) => ({
  discover: () => client.get<Discovery>('/api/discover'),
  search: (q: string, kind: SearchKind, after?: string) =>
    client.get<Found>('/api/search', { q, kind, after }),
  suggest: (q: string) => client.get<{ tags: TagCount[]; people: Person[] }>('/api/suggest', { q }),
  tag: (tag: string, after?: string) =>
    client.get<TagPage>(`/api/tags/${encodeURIComponent(tag)}`, { after }),
});
