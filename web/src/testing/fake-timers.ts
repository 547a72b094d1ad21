import type { Timers } from '../lib/timers';

interface Task {
  readonly due: number;
  readonly run: () => void;
}

/** Time that stands still until a test moves it. */
export class FakeTimers implements Timers {
  #now = 1_000_000;
  #tasks: Task[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const task = { due: this.#now + milliseconds, run };
    this.#tasks.push(task);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== task);
    };
  }

  /** Moves time on, running what falls due in its order and letting promises settle between. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (let task = this.#nextDue(end); task !== undefined; task = this.#nextDue(end)) {
      this.#tasks.splice(this.#tasks.indexOf(task), 1);
      this.#now = task.due;
      task.run();
      await settle();
    }
    this.#now = end;
  }

  #nextDue(end: number): Task | undefined {
    return this.#tasks.filter((task) => task.due <= end).sort((a, b) => a.due - b.due)[0];
  }
}

/** Lets everything that only waits for resolved promises go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await Promise.resolve();
  }
}
