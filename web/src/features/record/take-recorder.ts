import type { Speed } from './speed';

export interface Abilities {
  /** Segments can be dropped one by one; otherwise undoing starts over. */
  undo: boolean;
  speeds: readonly Speed[];
}

/** Where a segment lies on the clock of `performance.now()`, and how long it is in the take. */
export interface Ending {
  fromMillis: number;
  toMillis: number;
  seconds: number;
  speed: Speed;
}

/** Turns what a canvas shows and what a microphone hears into a file, segment by segment. */
export interface TakeRecorder {
  readonly can: Abilities;
  begin(): void;
  /** Keeps what the canvas shows now, as the frame at that second of the segment. */
  add(at: number): void;
  /** Ends the segment; whether it has a voice. */
  end(ending: Ending): Promise<boolean>;
  /** Drops the last segment, or all where it cannot. */
  undo(): void;
  finish(): Promise<File>;
  close(): void;
}
