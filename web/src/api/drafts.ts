import type { Client } from './client';
import type { Draft, DraftChange } from './contract';

const path = (draft: string) => `/api/drafts/${encodeURIComponent(draft)}`;

/** One's own drafts, up to their being clips. */
export const draftsApi = (client: Client) => ({
  list: () => client.get<{ drafts: Draft[] }>('/api/drafts'),
  make: (fields: DraftChange) => client.post<Draft>('/api/drafts', fields),
  one: (draft: string) => client.get<Draft>(path(draft)),
  /** Refused with `draft-changed` where `version` is not the server's any more. */
  change: (draft: string, version: number, fields: DraftChange) =>
    client.put<Draft>(path(draft), { version, ...fields }),
  remove: (draft: string) => client.delete(path(draft)),
  publish: (draft: string) => client.post<Draft>(`${path(draft)}/publish`),
  /** The uploaded file as it came, for a preview. */
  fileAddress: (draft: string) => `${path(draft)}/file`,
  /** Lays a picture of 1080 x 1920 over the clip from one second to another. */
  putOverlay: (draft: string, place: number, from: number, to: number, picture: Blob) =>
    client.putFile<Draft>(
      `${path(draft)}/overlays/${place}?from=${from}&to=${to}`,
      'image/png',
      picture,
    ),
  removeOverlay: (draft: string, place: number) =>
    client.delete<Draft>(`${path(draft)}/overlays/${place}`),
});
