import {
  NoConnection,
  type Clip,
  type FeedPage,
  type Surface,
  type WatchedOn,
  type WatchingApi,
} from '../api';
import { Feed, type Origin, type Watching } from '../features/feed';
import type { Navigation, Place } from '../lib/navigation';
import { systemTimers } from '../lib/timers';
import { pathOfClip, routeOf, type ScreenName } from './routes';

export type FeedOpener = (feed: Feed, origin: Origin) => Watching;

interface Opened {
  /** The place in the history where it was opened; another place opens another feed. */
  index: number;
  watching: Watching;
}

const listPage = 3;

/** Every feed of this visit: For You, Following, and those opened from a list of clips. */
export class Surfaces {
  readonly forYou: Watching;
  following: Watching;
  readonly #api: WatchingApi;
  readonly #navigation: Navigation;
  readonly #open: FeedOpener;
  readonly #clipGone: () => void;
  #opened: Opened | undefined;

  constructor(api: WatchingApi, navigation: Navigation, open: FeedOpener, clipGone: () => void) {
    this.#api = api;
    this.#navigation = navigation;
    this.#open = open;
    this.#clipGone = clipGone;
    this.forYou = this.#ofSurface('for-you');
    this.following = this.#ofSurface('following');
  }

  get all(): Watching[] {
    const opened = this.#opened?.watching;
    return [...new Set([this.forYou, this.following, ...(opened ? [opened] : [])])];
  }

  /** The feed that a place of the history shows, opened where it is not yet. */
  at(screen: Surface | 'clip', clip: string, place: Place): Watching {
    if (screen === 'clip') {
      return this.#atClip(clip, place);
    }
    const watching = screen === 'following' ? this.following : this.forYou;
    if (!watching.feed.started && this.#opened?.watching !== watching) {
      watching.feed.start();
    }
    return watching;
  }

  /** Somebody else is watching now. */
  restart(): void {
    this.following = this.#ofSurface('following');
    this.forYou.feed.refresh(0);
  }

  #ofSurface(surface: Surface): Watching {
    const load = (count: number, exclude: readonly string[]) =>
      this.#api.feed(count, exclude, surface);
    const feed = new Feed({ load, timers: systemTimers, name: surface });
    return this.#open(feed, { ofFeed: surface, ofList: 'clip' });
  }

  #atClip(clip: string, place: Place): Watching {
    if (this.#opened?.index !== place.index) {
      const list = listOf(place.state);
      const arrived = place.index === 0 && list.length === 0 && !this.forYou.feed.started;
      const watching = arrived ? this.forYou : this.#ofList(list, clip, place);
      this.#opened = { index: place.index, watching };
      void this.#begin(watching, clip, place);
    }
    return this.#opened.watching;
  }

  #ofList(list: readonly string[], clip: string, { index, state }: Place): Watching {
    const rest = list.slice(list.indexOf(clip) + 1);
    const load = async (count: number, exclude: readonly string[]): Promise<FeedPage> =>
      rest.length > 0 ? this.#next(rest) : this.#api.feed(count, exclude, 'for-you');
    const feed = new Feed({ load, timers: systemTimers, name: `clip-${index}` });
    return this.#open(feed, { ofFeed: 'for-you', ofList: originOf(state) });
  }

  /** The next clips of a list, without those that are not there any more. */
  async #next(rest: string[]): Promise<FeedPage> {
    const ids = rest.slice(0, listPage);
    const answers = await Promise.allSettled(ids.map((id) => this.#api.clip(id)));
    const offline = answers.find(
      (answer) => answer.status === 'rejected' && answer.reason instanceof NoConnection,
    );
    if (offline?.status === 'rejected') {
      throw offline.reason;
    }
    rest.splice(0, ids.length);
    return { clips: answers.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])) };
  }

  async #begin(watching: Watching, id: string, place: Place): Promise<void> {
    const clip = await this.#api.clip(id).catch(() => undefined);
    if (clip === undefined) {
      this.#clipGone();
    }
    watching.feed.start(clip);
    this.#keepAddress(watching, clip, place);
  }

  /** The address names the current clip; For You, once it has moved on, is at home. */
  #keepAddress(watching: Watching, first: Clip | undefined, { index, state }: Place): void {
    const update = () => {
      const current = watching.feed.current?.clip.id ?? first?.id;
      if (current === first?.id && first !== undefined) {
        return;
      }
      const home = watching === this.forYou || current === undefined;
      if (this.#navigation.place.get().index === index) {
        this.#navigation.go(home ? '/' : pathOfClip(current), { replace: true, state });
      }
      if (home) {
        unsubscribe();
      }
    };
    const unsubscribe = watching.feed.state.subscribe(update);
    update();
  }
}

/** What was in the list that a clip was opened from. */
function listOf(state: unknown): readonly string[] {
  const { list } = (state ?? {}) as { list?: unknown };
  return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
}

const origins: Partial<Record<ScreenName, WatchedOn>> = {
  profile: 'profile',
  followers: 'profile',
  discover: 'search',
  search: 'search',
  tag: 'tag',
  sound: 'sound',
};

/** What the history keeps of a list that a clip is opened from. */
export function stateOfList(list: readonly string[], path: string): unknown {
  return { list: [...list], from: origins[routeOf(path).screen] ?? 'clip' };
}

/** On what kind of screen a clip was opened; a link says none. */
function originOf(state: unknown): WatchedOn {
  const { from } = (state ?? {}) as { from?: WatchedOn };
  return Object.values(origins).find((known) => known === from) ?? 'clip';
}
