import type { Clip, WatchedOn } from '../../api';
import type { Marks } from '../../lib/marks';
import type { Player, Program, Sound, Stage, Subtitles, Viewing } from '../videos';
import type { Feed } from './feed';
import { settledAhead, type Entry, type Queue } from './queue';

/** Where the clips come from: those of the feed, and those that a list or a link brought. */
export interface Origin {
  ofFeed: WatchedOn;
  ofList: WatchedOn;
}

export interface WatchingParts {
  feed: Feed;
  origin: Origin;
  player: Player;
  viewing: Viewing;
  sound: Sound;
  videos: readonly HTMLVideoElement[];
  likes: Marks;
  saves: Marks;
  subtitles: Subtitles;
}

/** Watching the feed: what the viewer can do, told to the feed, the player and the event record. */
export class Watching {
  readonly feed: Feed;
  readonly player: Player;
  readonly sound: Sound;
  readonly videos: readonly HTMLVideoElement[];
  readonly likes: Marks;
  readonly saves: Marks;
  readonly subtitles: Subtitles;
  readonly #viewing: Viewing;
  readonly #origin: Origin;
  /** Whether this feed is the one on the screen; the player is shared with others. */
  #onScreen = false;
  #inView: string | undefined;
  #leaveByHiding = false;
  #playingWhenHidden = false;

  constructor(parts: WatchingParts) {
    const { feed, origin, player, viewing, sound, videos, likes, saves, subtitles } = parts;
    this.feed = feed;
    this.#origin = origin;
    this.likes = likes;
    this.saves = saves;
    this.subtitles = subtitles;
    this.player = player;
    this.sound = sound;
    this.videos = videos;
    this.#viewing = viewing;
    feed.state.subscribe(() => this.#follow());
  }

  /** The feed comes onto the screen, where it was left. */
  enter(): void {
    this.#onScreen = true;
    this.#follow();
    this.pageShown();
  }

  /** Another screen takes its place. */
  leave(): void {
    if (this.#onScreen) {
      this.pageHidden();
      this.#onScreen = false;
    }
  }

  moveTo(index: number): void {
    const { entries } = this.feed.state.get().queue;
    if (index >= 0 && index <= entries.length) {
      this.feed.moveTo(index);
    }
  }

  like(liked: boolean): void {
    const entry = this.feed.current;
    if (entry !== undefined && this.likes.has(entry.clip.id, entry.clip.liked) !== liked) {
      this.likes.set(entry.clip.id, liked);
      this.#viewing.act(liked ? 'like' : 'unlike');
    }
  }

  toggleSave(): void {
    const clip = this.feed.current?.clip;
    if (clip !== undefined) {
      const saved = !this.saves.has(clip.id, clip.saved);
      this.saves.set(clip.id, saved);
      this.#viewing.act(saved ? 'save' : 'unsave');
    }
  }

  commentsOpened(): void {
    this.#viewing.act('open-comments');
  }

  toggleLike(): void {
    const entry = this.feed.current;
    if (entry !== undefined) {
      this.like(!this.likes.has(entry.clip.id, entry.clip.liked));
    }
  }

  /** The viewer began to follow whoever made the current clip. */
  followed(): void {
    this.#viewing.act('follow');
  }

  shared(): void {
    this.#viewing.act('share');
  }

  /** "Not interested": the clip goes at once, and the next one takes its place. */
  hide(): void {
    const entry = this.feed.current;
    if (entry !== undefined) {
      this.#viewing.act('hide');
      this.gone((clip) => clip.id === entry.clip.id);
    }
  }

  /** Clips that may not be shown any more go at once, the current one included. */
  gone(isGone: (clip: Clip) => boolean): void {
    this.#leaveByHiding = true;
    this.feed.remove(isGone);
    this.#leaveByHiding = false;
  }

  /** The page goes out of sight, and perhaps never comes back. */
  pageHidden(): void {
    if (!this.#onScreen) {
      return;
    }
    this.#playingWhenHidden = this.player.state.get().playing;
    this.player.report();
    this.#viewing.close('page');
    this.player.pause();
  }

  pageShown(): void {
    if (this.#onScreen && this.#playingWhenHidden) {
      this.#playingWhenHidden = false;
      this.player.resume();
    }
  }

  #follow(): void {
    if (!this.#onScreen) {
      return;
    }
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
      const { ofFeed, ofList } = this.#origin;
      this.#viewing.enter({ ...next, surface: next.requestId === undefined ? ofList : ofFeed });
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
