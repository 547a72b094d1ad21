import type { DraftChange } from '../../api';
import type { Kept } from '../../lib/kept';
import { Store } from '../../lib/store';

/** A take that was recorded here, and has not arrived at the server. */
export interface UnsentTake {
  /** Whose it is: nobody else who uses this device gets to see it. */
  account: string;
  file: File;
  /** What is known of its draft before anybody has edited it. */
  fields: DraftChange;
  /** Absent until the server has one for it. */
  draft?: string;
}

/** The last take that was recorded here, kept until it has arrived or is not wanted any more. */
export class UnsentTakes {
  readonly take = new Store<UnsentTake | undefined>(undefined);
  /** When it is known what an earlier visit has left. */
  readonly looked: Promise<void>;
  readonly #kept: Kept<UnsentTake>;

  constructor(kept: Kept<UnsentTake>) {
    this.#kept = kept;
    this.looked = this.#look();
  }

  /** In place of the one before; where the browser keeps nothing, as long as the page is open. */
  async keep(take: UnsentTake): Promise<void> {
    await this.looked;
    this.take.set(take);
    await this.#kept.put(take).catch(() => undefined);
  }

  /** It is not wanted any more. */
  async drop(): Promise<void> {
    await this.looked;
    this.take.set(undefined);
    await this.#kept.clear().catch(() => undefined);
  }

  /** The file of a draft has arrived, or the draft has been deleted. */
  async settled(draft: string): Promise<void> {
    await this.looked;
    if (this.take.get()?.draft === draft) {
      await this.drop();
    }
  }

  async #look(): Promise<void> {
    this.take.set(await this.#kept.get().catch(() => undefined));
  }
}
