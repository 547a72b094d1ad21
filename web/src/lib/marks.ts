import { Store } from './store';

/** Yes or no about many things, by id: what the viewer just did, ahead of what the server said. */
export class Marks {
  readonly changed = new Store<ReadonlyMap<string, boolean>>(new Map());
  readonly #tell: (id: string, on: boolean) => void;

  /** `tell` hears of what is set here. */
  constructor(tell: (id: string, on: boolean) => void = () => undefined) {
    this.#tell = tell;
  }

  /** What holds now, given what the server said. */
  has(id: string, said: boolean): boolean {
    return this.changed.get().get(id) ?? said;
  }

  set(id: string, on: boolean): void {
    this.hear(id, on);
    this.#tell(id, on);
  }

  /** The viewer has set it elsewhere. */
  hear(id: string, on: boolean): void {
    this.changed.set(new Map(this.changed.get()).set(id, on));
  }

  clear(): void {
    this.changed.set(new Map());
  }

  forget(id: string): void {
    const rest = new Map(this.changed.get());
    rest.delete(id);
    this.changed.set(rest);
  }
}

/** A count that the server told when it said `said`, with the viewer's own mark as it is now. */
export function countNow(count: number, said: boolean, now: boolean): number {
  return Math.max(0, count + Number(now) - Number(said));
}
