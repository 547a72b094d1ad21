import type { Facing } from './devices';
import type { RecordProblem } from './problems';
import type { Look } from './painter';
import type { Speed } from './speed';
import type { Segment } from './takes';

export type SourceName = 'camera' | 'screen';
export type Limit = 15 | 60;
export type Countdown = 0 | 3 | 10;

export const limits: readonly Limit[] = [15, 60];
export const countdowns: readonly Countdown[] = [0, 3, 10];

/** Something that happened to a recording, and that it went on from. */
export type RecordNotice = 'hidden' | 'interrupted' | 'no-voice' | 'too-short' | 'share-ended';

export type Phase =
  | 'idle' /* waits for a source to be chosen */
  | 'opening'
  | 'ready'
  | 'counting'
  | 'recording'
  | 'ending' /* a segment is being closed */
  | 'finishing';

export interface RecordState {
  phase: Phase;
  source: SourceName;
  facing: Facing;
  problem: RecordProblem | undefined;
  notice: RecordNotice | undefined;
  microphone: boolean;
  speed: Speed;
  /** Speeds that this browser can record at. */
  speeds: readonly Speed[];
  limit: Limit;
  countdown: Countdown;
  /** Seconds until recording begins, while counting. */
  left: number;
  look: Look;
  segments: readonly Segment[];
}

export const blankState: RecordState = {
  phase: 'idle',
  source: 'camera',
  facing: 'user',
  problem: undefined,
  notice: undefined,
  microphone: true,
  speed: 1,
  speeds: [1],
  limit: 15,
  countdown: 3,
  left: 0,
  look: { filter: 'none', text: undefined },
  segments: [],
};
