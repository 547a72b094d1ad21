import type { Client } from './client';
import type { Card, Sound } from './contract';

export type SoundList = 'trending' | 'saved' | 'mine';

export interface NewSound {
  file: File;
  title: string;
  attribution: string;
}

interface SoundPage {
  sounds: Sound[];
  next?: string;
}

const path = (sound: string) => `/api/sounds/${encodeURIComponent(sound)}`;

export const soundsApi = (client: Client) => ({
  list: (list: SoundList, cursor?: string) =>
    client.get<SoundPage>('/api/sounds', { list, cursor }),
  search: (query: string, cursor?: string) =>
    client.get<SoundPage>('/api/sounds', { query, cursor }),
  one: (sound: string) => client.get<Sound>(path(sound)),
  /** The clips that use it, those that are watched most now first. */
  clips: (sound: string, cursor?: string) =>
    client.get<{ clips: Card[]; next?: string }>(`${path(sound)}/clips`, { cursor }),
  save: (sound: string) => client.put(`${path(sound)}/saved`),
  unsave: (sound: string) => client.delete(`${path(sound)}/saved`),
  change: (sound: string, fields: { title?: string; reusable?: boolean }) =>
    client.put<Sound>(path(sound), fields),
  remove: (sound: string) => client.delete(path(sound)),
  /** Whoever adds a sound says that they may. */
  add({ file, title, attribution }: NewSound, onProgress: (share: number) => void) {
    const form = new FormData();
    form.set('file', file);
    form.set('title', title);
    form.set('attribution', attribution);
    form.set('rights', 'true');
    const signal = new AbortController().signal;
    return client.upload<Sound>('/api/sounds', form, { onProgress, signal });
  },
});
