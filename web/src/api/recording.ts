import type { Client } from './client';

/** What one needs to know of a sound to perform to it. */
export interface SoundToPerform {
  id: string;
  title: string;
  url: string;
}

/** What recording needs: a sound, and its bytes. */
export const recordingApi = (client: Client) => ({
  sound: (id: string) => client.get<SoundToPerform>(`/api/sounds/${encodeURIComponent(id)}`),
  bytes: (url: string, signal: AbortSignal) => client.bytes(url, signal),
});
