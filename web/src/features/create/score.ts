import type { Draft } from '../../api';

/** What plays when, in the finished clip; all in seconds. */
export interface Score {
  /** How long the finished clip is. */
  seconds: number;
  /** How long a stitch shows the other clip first; 0 without one. */
  lead: number;
  /** Where in the take it begins. */
  takeStart: number;
  /** How much later the take shows what belongs to a moment of the sound or of the other clip. */
  offset: number;
  soundStart: number;
  partnerStart: number;
}

export const shortestSeconds = 1;
export const longestSeconds = 60;
const stitchSecondsMax = 5;

/** The part of the take that is kept. */
export function cutOf({ trim, file }: Draft, duration = file?.durationSeconds ?? 0) {
  const start = Math.min(trim?.start ?? 0, Math.max(0, duration - shortestSeconds));
  const end = Math.min(trim?.end ?? duration, duration, start + longestSeconds);
  return { start, end: Math.max(start, end) };
}

/** How late the take is: as measured, or else as the browser that recorded it thought. */
export function offsetMillis({ sync }: Draft): number {
  return (sync.measuredMillis ?? sync.latencyMillis) + sync.nudgeMillis;
}

export function scoreOf(draft: Draft, duration?: number): Score {
  const { base, sound } = draft;
  const { start, end } = cutOf(draft, duration);
  const lead = base?.kind === 'stitch' ? Math.min(base.seconds, stitchSecondsMax) : 0;
  const offset = offsetMillis(draft) / 1000;
  // A duet ends with the shorter of the two.
  const together = base?.kind === 'duet' ? base.seconds - start + offset : Infinity;
  return {
    seconds: lead + Math.max(0, Math.min(end - start, together)),
    lead,
    takeStart: start,
    offset,
    soundStart: sound?.start ?? 0,
    partnerStart: base?.start ?? 0,
  };
}

/** Where in the take a second of the finished clip lies; below its start while a stitch leads. */
export function takeAt({ takeStart, lead }: Score, seconds: number): number {
  return takeStart + seconds - lead;
}

/** What of the sound belongs to a second of the take; negative before it begins. */
export function soundAt({ soundStart, offset }: Score, takeSeconds: number): number {
  return soundStart + takeSeconds - offset;
}

/** What of the other clip belongs to a second of the finished clip. */
export function partnerAt(score: Score, seconds: number): number {
  return score.lead > 0
    ? score.partnerStart + seconds
    : score.partnerStart + takeAt(score, seconds) - score.offset;
}
