import type { Client } from './client';
import type { Card, Clip, Visibility } from './contract';

/** What its maker can change of a clip that is out. */
export interface ClipDetails {
  caption: string;
  visibility: Visibility;
  commentsAllowed: boolean;
  duetAllowed: boolean;
  stitchAllowed: boolean;
  soundAllowed: boolean;
  derivedFall: boolean;
}

const path = (clip: string) => `/api/clips/${encodeURIComponent(clip)}`;

export const clipsApi = (client: Client) => ({
  change: (clip: string, details: ClipDetails) => client.put<Clip>(path(clip), details),
  remove: (clip: string) => client.delete(path(clip)),
  setCaptions: (clip: string, language: string, text: string) =>
    client.putFile(`${path(clip)}/captions/${encodeURIComponent(language)}`, 'text/vtt', text),
  removeCaptions: (clip: string, language: string) =>
    client.delete(`${path(clip)}/captions/${encodeURIComponent(language)}`),
  /** Duets and stitches of a clip. */
  derived: (clip: string, cursor?: string) =>
    client.get<{ clips: Card[]; next?: string }>(`${path(clip)}/derived`, { cursor }),
});
