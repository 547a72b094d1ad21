/** Waits that double from `first` up to `longest` milliseconds, each with up to a quarter of jitter. */
export class Backoff {
  readonly #first: number;
  readonly #longest: number;
  readonly #random: () => number;
  #attempts = 0;

  constructor(first: number, longest: number, random: () => number = Math.random) {
    this.#first = first;
    this.#longest = longest;
    this.#random = random;
  }

  /** Milliseconds until the next attempt. */
  next(): number {
    const wait = Math.min(this.#longest, this.#first * 2 ** this.#attempts);
    this.#attempts = Math.min(this.#attempts + 1, 30);
    return wait * (1 + this.#random() / 4);
  }

  reset(): void {
    this.#attempts = 0;
  }
}
