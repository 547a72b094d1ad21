import type { Speed } from './speed';

/** What was recorded between a start and a stop. */
export interface Segment {
  speed: Speed;
  /** Its length in the take. */
  seconds: number;
  /** How late it shows what belongs to the sound's moment; absent without a sound. */
  lateMillis?: number;
  /** Whether a microphone was heard. */
  hasVoice: boolean;
}

/** Shorter segments are a slip of the finger. */
export const shortestSegmentSeconds = 0.2;

/** Shorter takes are refused by the server. */
export const shortestTakeSeconds = 1;

export function totalSeconds(segments: readonly Segment[]): number {
  return segments.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** What may still be recorded, 0 where it is less than a segment. */
export function remainingSeconds(segments: readonly Segment[], limitSeconds: number): number {
  const left = limitSeconds - totalSeconds(segments);
  return left < shortestSegmentSeconds ? 0 : left;
}

/** How late the whole take is: the mean over the time that each segment lasts. */
export function latenessMillis(segments: readonly Segment[]): number {
  const timed = segments.filter(({ lateMillis }) => lateMillis !== undefined);
  const seconds = totalSeconds(timed);
  const sum = timed.reduce((all, each) => all + (each.lateMillis ?? 0) * each.seconds, 0);
  return seconds === 0 ? 0 : Math.round(sum / seconds);
}
