import type { Store } from '../../lib/store';
import type { Timers } from '../../lib/timers';
import type { Backing } from './backing';
import type { Facing } from './devices';
import type { Size } from './framing';
import type { LivePicture } from './live-picture';
import type { Look } from './painter';
import type { TakeRecorder } from './take-recorder';

/** What the browser lends to a recording; tests lend their own. */
export interface Studio {
  readonly timers: Timers;
  /** How loud the microphone is, 0 to 1. */
  readonly level: Store<number>;
  /** What plays while recording; undefined without a sound or a clip. */
  readonly backing: Backing | undefined;
  /** Milliseconds on the clock of `performance.now()`. */
  now(): number;
  openCamera(facing: Facing): Promise<LivePicture>;
  openScreen(): Promise<LivePicture>;
  /** Turns the microphone on or off. */
  listen(on: boolean): Promise<void>;
  /** Something that records the canvas; undefined where the browser has nothing for it. */
  openRecorder(picture: Size): Promise<TakeRecorder | undefined>;
  /** Lets sound play, which browsers allow only as the answer to a gesture. */
  wake(): void;
  paint(picture: LivePicture, look: Look, seconds: number): void;
  /** Calls when the page is hidden, or a phone call takes the sound. */
  onAway(listener: (why: 'hidden' | 'interrupted') => void): () => void;
  close(): void;
}
