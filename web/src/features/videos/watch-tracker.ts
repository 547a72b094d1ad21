import type { EventType } from '../../api';
import { Coverage } from './coverage';

/** One thing that happened while a clip was in view; the fields are those of the event. */
export interface Observation {
  type: EventType;
  portion?: number;
  seconds?: number;
  value?: number;
}

/** Why a view ends: the viewer went on, hid the clip, or the page went out of sight. */
export type Ending = 'moved' | 'hidden' | 'page';

/** A larger step between two positions was a jump, unless as much time has passed between them. */
const longestStepSeconds = 2;
const clockTolerance = 1.25;
const shortestStallSeconds = 0.2;
const shortestFurtherWatchSeconds = 0.25;
const skipBelowSeconds = 5;
const skipBelowPortion = 0.5;
const quartiles = [0.25, 0.5, 0.75];

/**
 * One view of one clip as a state machine: it is told what the player does, and emits the events
 * that the feed learns from. Every view is closed once; a view that the hiding page closed goes on
 * when the page returns, and is closed again only if more was watched.
 */
export class WatchTracker {
  readonly #duration: number;
  readonly #emit: (observation: Observation) => void;
  readonly #now: () => number;
  readonly #coverage = new Coverage();
  #appearedAt: number;
  #playRequestedAt: number | undefined;
  #firstFrameSeen = false;
  #reportedAt: number;
  #position = 0;
  #seconds = 0;
  #quartilesPassed = 0;
  #stalledAt: number | undefined;
  #state: 'open' | 'parted' | 'closed' = 'open';

  /** Starts a view: the clip has come at least half into sight. `now` is in milliseconds. */
  constructor(
    durationSeconds: number,
    emit: (observation: Observation) => void,
    now: () => number,
  ) {
    this.#duration = Math.max(durationSeconds, 0.1);
    this.#emit = emit;
    this.#now = now;
    this.#appearedAt = now();
    this.#reportedAt = this.#appearedAt;
    emit({ type: 'impression' });
  }

  playRequested(): void {
    this.#playRequestedAt ??= this.#now();
  }

  /** A frame came onto the screen; a busy page is told so some milliseconds later. */
  firstFrame(ago = 0): void {
    if (!this.#firstFrameSeen) {
      this.#firstFrameSeen = true;
      const waited = this.#now() - ago - (this.#playRequestedAt ?? this.#appearedAt);
      this.#emit({ type: 'play', value: Math.max(0, Math.round(waited)) });
    }
  }

  /** The clip is at this many seconds, by playing on or by starting over at its end. */
  progress(position: number): void {
    this.#endStall();
    const step = position - this.#position;
    const longest = this.#longestStep();
    if (step < -longestStepSeconds / 2 || step < -this.#duration / 2) {
      this.#startOver(position, longest);
    } else if (step > 0 && step <= longest) {
      this.#cover(this.#position, position);
    }
    this.#position = position;
    this.#passQuartiles();
  }

  /** The viewer jumped; what lies between was not seen. */
  seeked(position: number): void {
    this.#position = position;
  }

  waiting(): void {
    if (this.#firstFrameSeen && this.#state === 'open') {
      this.#stalledAt ??= this.#now();
    }
  }

  playing(): void {
    this.#endStall();
  }

  /** Ends the view; calling it again has no effect. */
  close(ending: Ending): void {
    if (this.#state === 'closed') {
      return;
    }
    this.#endStall();
    const nothingNew = this.#state === 'parted' && this.#seconds < shortestFurtherWatchSeconds;
    if (!nothingNew) {
      this.#emitClosing(ending);
    }
    this.#state = ending === 'page' ? 'parted' : 'closed';
    this.#seconds = 0;
  }

  /** A busy page reports late; what played meanwhile was seen all the same. */
  #longestStep(): number {
    const elapsed = (this.#now() - this.#reportedAt) / 1000;
    this.#reportedAt = this.#now();
    return Math.max(longestStepSeconds, elapsed * clockTolerance);
  }

  #emitClosing(ending: Ending): void {
    const dwell = (this.#now() - this.#appearedAt) / 1000;
    const short = dwell < skipBelowSeconds && this.#coverage.portion < skipBelowPortion;
    if (ending === 'moved' && this.#state === 'open' && short) {
      this.#emit({ type: 'skip', seconds: dwell });
    }
    this.#emit({ type: 'watch', portion: this.#coverage.portion, seconds: this.#seconds });
  }

  #startOver(position: number, longest: number): void {
    if (this.#duration - this.#position <= longest) {
      this.#cover(this.#position, this.#duration);
    }
    this.#cover(0, Math.min(position, longest));
    this.#emit({ type: 'replay' });
  }

  #cover(from: number, to: number): void {
    this.#seconds += Math.max(0, to - from);
    this.#coverage.add(from / this.#duration, to / this.#duration);
  }

  #passQuartiles(): void {
    for (let next = quartiles[this.#quartilesPassed]; next !== undefined;) {
      if (this.#coverage.portion < next) {
        return;
      }
      this.#emit({ type: 'quartile', value: next });
      next = quartiles[++this.#quartilesPassed];
    }
  }

  #endStall(): void {
    const seconds = (this.#now() - (this.#stalledAt ?? this.#now())) / 1000;
    this.#stalledAt = undefined;
    if (seconds >= shortestStallSeconds) {
      this.#emit({ type: 'stall', seconds });
    }
  }
}
