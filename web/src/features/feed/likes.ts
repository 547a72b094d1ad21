import type { Clip } from '../../api';
import { Store } from '../../lib/store';

/** What this viewer likes, ahead of what the server last said about it. */
export class Likes {
  readonly changed = new Store<ReadonlyMap<string, boolean>>(new Map());

  has(clip: Clip): boolean {
    return this.changed.get().get(clip.id) ?? clip.liked;
  }

  set(clip: Clip, liked: boolean): void {
    this.changed.set(new Map(this.changed.get()).set(clip.id, liked));
  }
}
