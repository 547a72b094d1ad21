const cells = 200;

/** Which parts of a clip have been seen, in steps of half a percent; seeing a part twice counts once. */
export class Coverage {
  readonly #seen = new Uint8Array(cells);
  #count = 0;

  /** Share of the clip seen, 0 to 1. */
  get portion(): number {
    return this.#count / cells;
  }

  /** Adds the part between two points, each 0 to 1; a cell counts when its middle was passed. */
  add(from: number, to: number): void {
    const first = Math.max(0, Math.round(from * cells));
    const end = Math.min(cells, Math.round(to * cells));
    for (let cell = first; cell < end; cell++) {
      this.#count += 1 - (this.#seen[cell] ?? 1);
      this.#seen[cell] = 1;
    }
  }
}
