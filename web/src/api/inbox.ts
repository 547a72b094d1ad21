import type { Client } from './client';
import type { Notice } from './contract';

export const inboxApi = (client: Client) => ({
  notices: (after?: string) =>
    client.get<{ notices: Notice[]; unread: number; next?: string }>('/api/inbox', { after }),
  read: () => client.post('/api/inbox/read'),
});
