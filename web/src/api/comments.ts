import type { Client } from './client';
import type { Comment } from './contract';

export interface NewComment {
  /** Made by the client, so that sending it twice makes one comment. */
  id: string;
  text: string;
  replyTo?: string;
}

const path = (comment: string) => `/api/comments/${encodeURIComponent(comment)}`;
const ofClip = (clip: string) => `/api/clips/${encodeURIComponent(clip)}/comments`;

export const commentsApi = (client: Client) => ({
  list: (clip: string, order: 'top' | 'new', after?: string, count?: number) =>
    client.get<{ comments: Comment[]; total: number; next?: string }>(ofClip(clip), {
      order,
      after,
      count,
    }),
  replies: (comment: string, after?: string) =>
    client.get<{ comments: Comment[]; next?: string }>(`${path(comment)}/replies`, { after }),
  one: (comment: string) => client.get<{ comment: Comment; parent?: Comment }>(path(comment)),
  write: (clip: string, comment: NewComment) => client.post<Comment>(ofClip(clip), comment),
  remove: (comment: string) => client.delete(path(comment)),
  mark: (comment: string, mark: 'like' | 'pin', on: boolean) =>
    on ? client.put(`${path(comment)}/${mark}`) : client.delete(`${path(comment)}/${mark}`),
});
