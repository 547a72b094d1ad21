import type { Player, Program, Sound, Stage, Viewing } from '../videos';
import type { Feed } from './feed';
import { Likes } from './likes';
import { settledAhead, type Entry, type Queue } from './queue';

export interface WatchingParts {
  feed: Feed;
  player: Player;
  viewing: Viewing;
  sound: Sound;
  videos: readonly HTMLVideoElement[];
}

/** Watching the feed: what the viewer can do, told to the feed, the player and the event record. */
export class Watching {
  readonly feed: Feed;
  readonly player: Player;
  readonly sound: Sound;
  readonly videos: readonly HTMLVideoElement[];
  readonly likes = new Likes();
  readonly #viewing: Viewing;
  #inView: string | undefined;
  #leaveByHiding = false;
  #playingWhenHidden = false;

  constructor({ feed, player, viewing, sound, videos }: WatchingParts) {
    this.feed = feed;
    this.player = player;
    this.sound = sound;
    this.videos = videos;
    this.#viewing = viewing;
    feed.state.subscribe(() => this.#follow());
  }

  moveTo(index: number): void {
    const { entries } = this.feed.state.get().queue;
    if (index >= 0 && index <= entries.length) {
      this.feed.moveTo(index);
    }
  }

  like(liked: boolean): void {
    const entry = this.feed.current;
    if (entry !== undefined && this.likes.has(entry.clip) !== liked) {
      this.likes.set(entry.clip, liked);
      this.#viewing.act(liked ? 'like' : 'unlike');
    }
  }

  toggleLike(): void {
    const entry = this.feed.current;
    if (entry !== undefined) {
      this.like(!this.likes.has(entry.clip));
    }
  }

  shared(): void {
    this.#viewing.act('share');
  }

  /** "Not interested": the clip goes at once, and the next one takes its place. */
  hide(): void {
    const entry = this.feed.current;
    if (entry !== undefined) {
      this.#viewing.act('hide');
      this.#leaveByHiding = true;
      this.feed.remove(entry.clip.id);
      this.#leaveByHiding = false;
    }
  }

  /** The page goes out of sight, and perhaps never comes back. */
  pageHidden(): void {
    this.#playingWhenHidden = this.player.state.get().playing;
    this.player.report();
    this.#viewing.close('page');
    this.player.pause();
  }

  pageShown(): void {
    if (this.#playingWhenHidden) {
      this.#playingWhenHidden = false;
      this.player.resume();
    }
  }

  #follow(): void {
    const { queue } = this.feed.state.get();
    const current = queue.entries[queue.current];
    if (current?.key !== this.#inView) {
      this.#changeView(current);
    }
    this.player.show(programOf(queue), this.#viewing.listener);
  }

  #changeView(next: Entry | undefined): void {
    this.player.report();
    this.#viewing.close(this.#leaveByHiding ? 'hidden' : 'moved');
    this.#inView = next?.key;
    if (next !== undefined) {
      this.#viewing.enter(next);
    }
  }
}

function programOf({ entries, current }: Queue): Program {
  const stage = (index: number): Stage | undefined => {
    const entry = entries[index];
    return entry && { key: entry.key, index, clip: entry.clip };
  };
  const next = Array.from({ length: settledAhead }, (_, step) => stage(current + 1 + step));
  return {
    current: stage(current),
    previous: stage(current - 1),
    next: next.filter((each) => each !== undefined),
  };
}
