import type { LearningState as LearningAnswer } from '../../api';
import { Store } from '../../lib/store';
import type { Timers } from '../../lib/timers';

export interface LearningState {
  answer: LearningAnswer | undefined;
  /** Grows by one with every event that was seen to be learned. */
  pulses: number;
}

export interface LearningOptions {
  load(): Promise<LearningAnswer>;
  switchTo(enabled: boolean): Promise<LearningAnswer>;
  timers: Timers;
}

/** The learner may be a moment behind the acknowledgement. */
const secondLookMillis = 400;

/** What the engine has learned about this viewer, as of the last look. */
export class Learning {
  readonly state = new Store<LearningState>({ answer: undefined, pulses: 0 });
  readonly #options: LearningOptions;
  #asked = 0;
  #cancelSecondLook: (() => void) | undefined;

  constructor(options: LearningOptions) {
    this.#options = options;
  }

  /** Events were acknowledged: looks now, and once more if the last of them is not learned yet. */
  async look(last: { type: string; clip: string } | undefined): Promise<void> {
    await this.refresh();
    this.#cancelSecondLook?.();
    const { enabled, lastEvent } = this.state.get().answer ?? {};
    const learned = lastEvent?.type === last?.type && lastEvent?.clip === last?.clip;
    if (enabled !== false && !learned) {
      this.#cancelSecondLook = this.#options.timers.after(
        secondLookMillis,
        () => void this.refresh(),
      );
    }
  }

  /** Fetches what is known now; a failure leaves what was known. */
  async refresh(): Promise<void> {
    const ask = ++this.#asked;
    try {
      const answer = await this.#options.load();
      if (ask === this.#asked) {
        this.#receive(answer);
      }
    } catch {
      // The panel is a view on the side; the next acknowledgement looks again.
    }
  }

  /** Switches learning; false if the server did not take it. */
  async switchTo(enabled: boolean): Promise<boolean> {
    const ask = ++this.#asked;
    try {
      const answer = await this.#options.switchTo(enabled);
      if (ask === this.#asked) {
        this.state.update((state) => ({ ...state, answer }));
      }
      return true;
    } catch {
      return false;
    }
  }

  #receive(answer: LearningAnswer): void {
    this.state.update(({ answer: before, pulses }) => {
      const learned = before !== undefined && answer.events > before.events;
      return { answer, pulses: learned ? pulses + 1 : pulses };
    });
  }
}
