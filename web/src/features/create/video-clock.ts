const framesKept = 12;
const framesNeeded = 4;

/** Which second of a video is seen at which moment, told from its last frames. */
export class VideoClock {
  #offsets: number[] = [];

  /** A frame of that second is seen at that moment of `performance.now()`. */
  note(seconds: number, shownAtMillis: number): void {
    this.#offsets = [...this.#offsets.slice(1 - framesKept), seconds - shownAtMillis / 1000];
  }

  /** Whether enough frames were seen to tell. */
  get ready(): boolean {
    return this.#offsets.length >= framesNeeded;
  }

  /** The second that is seen at a moment: single frames come early or late, the middle one not. */
  secondsAt(millis: number): number {
    const sorted = [...this.#offsets].sort((a, b) => a - b);
    return millis / 1000 + (sorted[Math.floor(sorted.length / 2)] ?? 0);
  }

  /** The video has jumped or stands still. */
  reset(): void {
    this.#offsets = [];
  }
}
