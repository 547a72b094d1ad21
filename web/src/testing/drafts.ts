import type { Draft } from '../api';

/** A draft for tests, with whatever a test cares about put in. */
export function aDraft(parts: Partial<Draft> = {}): Draft {
  return {
    id: 'draft',
    version: 1,
    state: 'editing',
    created: '2026-01-01T00:00:00Z',
    changed: '2026-01-01T00:00:00Z',
    caption: '',
    visibility: 'public',
    language: 'en',
    commentsAllowed: true,
    duetAllowed: true,
    stitchAllowed: true,
    soundAllowed: true,
    derivedFall: false,
    generated: false,
    voiceVolume: 1,
    sync: { latencyMillis: 0, nudgeMillis: 0 },
    overlays: [],
    obstacles: [],
    ...parts,
  };
}
