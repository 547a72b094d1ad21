import { Store } from '../../lib/store';

export type DuetLayout = 'side-by-side' | 'top-bottom' | 'picture-in-picture';

/** The clip that a duet stands beside, or whose part a stitch begins with. */
export interface BaseClip {
  kind: 'duet' | 'stitch';
  clip: string;
  layout: DuetLayout;
  /** Seconds of the clip: where it begins, and how long a stitch shows it. */
  start: number;
  seconds: number;
}

/** A sound to perform to. */
export interface PerformSound {
  id: string;
  url: string;
  /** The second of it with which the take begins. */
  start: number;
  title: string;
}

/** A finished take, before anybody else has seen it. */
export interface RecordedTake {
  file: File;
  seconds: number;
  /** How late the take shows what belongs to the sound's or the clip's moment; 0 without one. */
  latencyMillis: number;
  sound?: { id: string; start: number };
  base?: BaseClip;
  /** Whether the file has what a microphone heard. */
  hasVoice: boolean;
}

/** Takes a finished take on; what it throws is shown, and the take can be handed over again. */
export type TakeReceiver = (take: RecordedTake) => void | Promise<void>;

/** The last take of this visit, where nobody else takes it on. */
export const lastTake = new Store<RecordedTake | undefined>(undefined);

export const keepTake: TakeReceiver = (take) => lastTake.set(take);
