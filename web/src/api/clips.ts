import type { Client } from './client';
import type { Clip, Visibility } from './contract';

export interface ClipDetails {
  caption: string;
  visibility: Visibility;
  commentsAllowed: boolean;
}

export interface NewClip extends ClipDetails {
  file: File;
  language: string;
  generated: boolean;
}

const path = (clip: string) => `/api/clips/${encodeURIComponent(clip)}`;

/** What one can do with clips of one's own. */
export const clipsApi = (client: Client) => ({
  publish(clip: NewClip, onProgress: (share: number) => void, signal: AbortSignal) {
    const form = new FormData();
    form.set('file', clip.file);
    form.set('caption', clip.caption);
    form.set('visibility', clip.visibility);
    form.set('commentsAllowed', String(clip.commentsAllowed));
    form.set('language', clip.language);
    form.set('generated', String(clip.generated));
    return client.upload<Clip>('/api/clips', form, { onProgress, signal });
  },
  change: (clip: string, details: ClipDetails) => client.put<Clip>(path(clip), details),
  remove: (clip: string) => client.delete(path(clip)),
  setCaptions: (clip: string, language: string, text: string) =>
    client.putText(`${path(clip)}/captions/${encodeURIComponent(language)}`, 'text/vtt', text),
  removeCaptions: (clip: string, language: string) =>
    client.delete(`${path(clip)}/captions/${encodeURIComponent(language)}`),
});
