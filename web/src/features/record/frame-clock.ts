import { realSeconds, takeSeconds, type Speed } from './speed';

export interface Span {
  /** When the segment begins, on the clock of `performance.now()`. */
  zeroMillis: number;
  speed: Speed;
  /** The most that the segment may last in the take. */
  limitSeconds: number;
}

/** A little under the distance of frames at 30 a second, since cameras do not keep time exactly. */
const closestSeconds = 0.031;

/** Gives the frames of one segment their places in it, in seconds of the take. */
export class FrameClock {
  readonly #span: Span;
  #last: number | undefined;

  constructor(span: Span) {
    this.#span = span;
  }

  /** Where a frame belongs; undefined for one from before, after, or close upon another one. */
  place(capturedMillis: number): number | undefined {
    const { zeroMillis, speed, limitSeconds } = this.#span;
    const at = takeSeconds((capturedMillis - zeroMillis) / 1000, speed);
    if (at < 0 || at >= limitSeconds) {
      return undefined;
    }
    if (this.#last === undefined) {
      return (this.#last = 0);
    }
    return at - this.#last < closestSeconds ? undefined : (this.#last = at);
  }

  /** How long the segment is at a moment, 0 to its limit. */
  secondsAt(millis: number): number {
    const { zeroMillis, speed, limitSeconds } = this.#span;
    const seconds = takeSeconds((millis - zeroMillis) / 1000, speed);
    return Math.min(limitSeconds, Math.max(0, seconds));
  }

  /** The moment at which the segment is as long as that. */
  millisAt(seconds: number): number {
    return this.#span.zeroMillis + realSeconds(seconds, this.#span.speed) * 1000;
  }
}
