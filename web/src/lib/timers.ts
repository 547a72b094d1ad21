/** What the app needs of a clock, so that tests can move time themselves. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs the task once, after some milliseconds; calling what it returns cancels it. */
  after(milliseconds: number, task: () => void): () => void;
}

export const systemTimers: Timers = {
  now: () => Date.now(),
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
};
