interface Sample {
  time: number;
  amount: number;
}

const windowMillis = 4000;

/** How fast an amount grows, over the last four seconds. */
export class Throughput {
  readonly #now: () => number;
  #samples: Sample[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Notes the whole amount so far, and answers what comes in a second; 0 until that is known. */
  note(amount: number): number {
    const now = this.#now();
    const recent = this.#samples.filter(({ time }) => now - time <= windowMillis);
    this.#samples = [...recent, { time: now, amount }];
    const [first] = this.#samples;
    const elapsed = first === undefined ? 0 : now - first.time;
    return first === undefined || elapsed < 250 ? 0 : ((amount - first.amount) / elapsed) * 1000;
  }

  reset(): void {
    this.#samples = [];
  }
}
