import type { ViewerEvent, WatchedOn } from '../../api';
import { uuid } from '../../lib/uuid';
import type { PlayerListener } from './player';
import { WatchTracker, type Ending, type Observation } from './watch-tracker';

/** The clip in view, and the recommendation that it came by. */
export interface Viewed {
  clip: { id: string; durationSeconds: number };
  requestId?: string;
  position?: number;
  surface?: WatchedOn;
}

/** Milliseconds of the day's clock, which somebody may set, and of one that only goes on. */
export interface Clock {
  now(): number;
  elapsed(): number;
}

/** What a viewer does on purpose. */
type Deed = 'like' | 'unlike' | 'save' | 'unsave' | 'hide' | 'share' | 'open-comments' | 'follow';

/** Turns what the viewer does with the clip in view into events of that view. */
export class Viewing {
  readonly #record: (event: ViewerEvent) => void;
  readonly #clock: Clock;
  #viewed: Viewed | undefined;
  #tracker: WatchTracker | undefined;

  constructor(record: (event: ViewerEvent) => void, clock: Clock) {
    this.#record = record;
    this.#clock = clock;
  }

  /** Tells the current view; does nothing between views. */
  readonly listener: PlayerListener = {
    playRequested: () => this.#tracker?.playRequested(),
    firstFrame: (ago) => this.#tracker?.firstFrame(ago),
    progress: (seconds) => this.#tracker?.progress(seconds),
    seeked: (seconds) => this.#tracker?.seeked(seconds),
    waiting: () => this.#tracker?.waiting(),
    playing: () => this.#tracker?.playing(),
  };

  enter(viewed: Viewed): void {
    this.#viewed = viewed;
    const emit = (observation: Observation) => this.#emit(viewed, observation);
    this.#tracker = new WatchTracker(viewed.clip.durationSeconds, emit, this.#clock.elapsed);
  }

  close(ending: Ending): void {
    this.#tracker?.close(ending);
    if (ending !== 'page') {
      this.#tracker = undefined;
      this.#viewed = undefined;
    }
  }

  /** Records what the viewer did on purpose. */
  act(type: Deed): void {
    if (this.#viewed !== undefined) {
      this.#emit(this.#viewed, { type });
    }
  }

  #emit(viewed: Viewed, observation: Observation): void {
    const { clip, requestId, position, surface } = viewed;
    this.#record({
      id: uuid(),
      clip: clip.id,
      time: new Date(this.#clock.now()).toISOString(),
      ...observation,
      ...(requestId !== undefined && { requestId }),
      ...(position !== undefined && { position }),
      ...(surface !== undefined && { surface }),
    });
  }
}
