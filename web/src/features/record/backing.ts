/** What plays while one records: a sound to perform to, or the clip of a duet. */
export interface Backing {
  /**
   * Plays from a second of it, at a rate; when that second is heard, on the clock of
   * `performance.now()`.
   */
  begin(second: number, rate: number): Promise<number>;
  /** When that second was heard as it turned out; undefined if nobody can tell. */
  heardAtMillis(): number | undefined;
  stop(): void;
  close(): void;
}
