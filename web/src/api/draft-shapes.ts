import type { Person, Visibility } from './shapes';

export type DraftState =
  'editing' | 'queued' | 'processing' | 'playable' | 'scheduled' | 'failed' | 'done';

export interface DraftFile {
  name: string;
  bytes: number;
  /** Less than `bytes` while it is being uploaded. */
  received: number;
  durationSeconds?: number;
  width?: number;
  height?: number;
  hasSound?: boolean;
}

export interface ChosenSound {
  id: string;
  start: number;
  volume: number;
}

export type Layout = 'side-by-side' | 'top-bottom' | 'picture-in-picture';
export type BaseKind = 'duet' | 'stitch';

export interface DraftBase {
  kind: BaseKind;
  clip: string;
  layout: Layout;
  start: number;
  seconds: number;
  volume: number;
}

/** What its maker can change of a draft. */
export interface DraftFields {
  caption: string;
  visibility: Visibility;
  language: string;
  commentsAllowed: boolean;
  duetAllowed: boolean;
  stitchAllowed: boolean;
  soundAllowed: boolean;
  /** Whether duets and stitches of it go when it goes. */
  derivedFall: boolean;
  generated: boolean;
  trim?: { start: number; end: number };
  coverSeconds?: number;
  sound?: ChosenSound;
  voiceVolume: number;
  sync: DraftSync;
  base?: DraftBase;
  captions?: { language: string; text: string };
  publishAt?: string;
}

export interface DraftSync {
  latencyMillis: number;
  nudgeMillis: number;
  measuredMillis?: number;
  confidence?: number;
}

/** Null takes a field away. */
export type DraftChange = {
  [K in keyof DraftFields]?: DraftFields[K] | null;
};

export interface DraftProgress {
  step: 'waiting' | 'composing' | 'first' | 'rest' | 'finishing';
  /** 0 to 1 of the whole. */
  share: number;
  /** 1 is next. */
  place: number;
}

export interface Overlay {
  /** 0 to 29. */
  id: number;
  from: number;
  to: number;
}

export interface Draft extends DraftFields {
  id: string;
  version: number;
  state: DraftState;
  created: string;
  changed: string;
  file?: DraftFile;
  problem?: { code: string; detail: string };
  overlays: readonly Overlay[];
  progress?: DraftProgress;
  /** As soon as it can be played. */
  clip?: string;
}

/** What the open line tells of a draft. */
export interface DraftNews {
  id: string;
  state: DraftState;
  clip?: string;
}

export interface ClipSound {
  /** Absent where the viewer may not hear it by itself. */
  id?: string;
  title: string;
  /** Nobody has named it. */
  original: boolean;
  attribution: string;
  start: number;
}

/** What a clip has to do with others. */
export interface ClipTies {
  duetAllowed: boolean;
  stitchAllowed: boolean;
  soundAllowed: boolean;
  derivedFall: boolean;
  sound?: ClipSound;
  /** Its clip is absent where it is gone. */
  base?: { kind: BaseKind; clip?: string; creator: Person };
  derived: number;
  processing: boolean;
  sprite?: Sprite;
}

/** Small frames of a clip in one picture, row by row. */
export interface Sprite {
  url: string;
  interval: number;
  columns: number;
  rows: number;
  width: number;
  height: number;
}

export interface Sound {
  id: string;
  title: string;
  /** Nobody has named it. */
  original: boolean;
  attribution: string;
  owner?: Person;
  clip?: string;
  durationSeconds: number;
  url: string;
  /** 0 to 100 each, evenly over the sound. */
  waveform: readonly number[];
  clips: number;
  saved: boolean;
  reusable: boolean;
  mine: boolean;
}
