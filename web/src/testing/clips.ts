import type { Clip } from '../api';

/** A clip for tests, with whatever a test cares about put in. */
export function aClip(parts: Partial<Clip> = {}): Clip {
  const id = parts.id ?? 'clip';
  return {
    id,
    caption: `About ${id}`,
    tags: ['tag'],
    creator: { id: 'creator', name: 'Creator', handle: 'creator', color: '#336699', bio: '' },
    durationSeconds: 20,
    width: 720,
    height: 1280,
    generated: true,
    hasSound: true,
    publishedAt: '2026-01-01T00:00:00Z',
    liked: false,
    saved: false,
    following: false,
    mine: false,
    likes: 3,
    comments: 0,
    shares: 0,
    saves: 0,
    visibility: 'public',
    commentsAllowed: true,
    duetAllowed: true,
    stitchAllowed: true,
    soundAllowed: true,
    derivedFall: false,
    derived: 0,
    captions: [],
    state: 'published',
    processing: false,
    poster: `/media/${id}.jpg`,
    placeholder: 'data:image/jpeg;base64,',
    sources: [
      { url: `/media/${id}.mp4`, type: 'video/mp4', width: 720, height: 1280, bytes: 1000 },
    ],
    ...parts,
  };
}
