/** What an audio context says of its clocks; browsers leave out some of it. */
export interface OutputClock {
  currentTime: number;
  baseLatency?: number;
  outputLatency?: number;
  getOutputTimestamp?(): { contextTime?: number; performanceTime?: number };
}

/** When a time of the context is heard, on the clock of `performance.now()`. */
export function heardAtMillis(context: OutputClock, time: number, nowMillis: number): number {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
  if (contextTime > 0 && performanceTime > 0) {
    return performanceTime + (time - contextTime) * 1000;
  }
  const latency = (context.baseLatency ?? 0) + (context.outputLatency ?? 0);
  return nowMillis + (time - context.currentTime + latency) * 1000;
}

/**
 * Brings times of an audio context to the clock of `performance.now()` from messages that tell
 * one in the other. Messages come late, never early: the one that came soonest is the truest.
 */
export class ArrivalClock {
  readonly #window: number[] = [];
  readonly #size: number;

  constructor(size = 200) {
    this.#size = size;
  }

  /** Something that ended at that time of the context has arrived now. */
  arrived(contextTime: number, nowMillis: number): void {
    this.#window.push(nowMillis - contextTime * 1000);
    if (this.#window.length > this.#size) {
      this.#window.shift();
    }
  }

  /** The context's time at a moment; undefined before anything arrived. */
  contextTimeAt(millis: number): number | undefined {
    const offset = Math.min(...this.#window);
    return Number.isFinite(offset) ? (millis - offset) / 1000 : undefined;
  }
}

/** The middle one of some measurements; undefined without any. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
