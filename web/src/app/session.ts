import {
  browserTransport,
  Client,
  entranceApi,
  watchingApi,
  type DraftNews,
  type Me,
  type Notice,
  type Transport,
  type ViewerEvent,
  type WatchingApi,
} from '../api';
import type { Toast } from '../design';
import { Viewer, type Purpose } from '../features/accounts';
import { Outbox } from '../features/events';
import { Watching } from '../features/feed';
import { Learning } from '../features/learning';
import type { Services } from '../features/services';
import { Player, Prefetcher, Sound, Subtitles, videoElements, Viewing } from '../features/videos';
import { t } from '../i18n';
import { Backoff } from '../lib/backoff';
import { browserClaims } from '../lib/claims';
import { Navigation } from '../lib/navigation';
import { storageOr } from '../lib/storage';
import { Store } from '../lib/store';
import { systemTimers } from '../lib/timers';
import { reducedMotion } from '../lib/use-media';
import { CatchUp } from './catch-up';
import { Live } from './live';
import { listenToPage } from './page-events';
import { openFirst } from './opening';
import { channelOfTabs, ownMarks, type OwnMarks } from './own-marks';
import { pathOfClip } from './routes';
import { screenOf } from './screen';
import { stateOfList, Surfaces, type FeedOpener } from './surfaces';

/** Everything that lives as long as the page. */
export interface Session {
  api: WatchingApi;
  surfaces: Surfaces;
  learning: Learning;
  outbox: Outbox;
  services: Services;
  subtitles: Subtitles;
  toast: Store<Toast | undefined>;
  /** What a guest was asked to sign in for, while the question is open. */
  prompt: Store<Purpose | undefined>;
}

/** Wires the app's parts together, and asks for the feed if that is where the viewer is. */
export function startSession(window: Window, transport: Transport = browserTransport): Session {
  const client = new Client(transport);
  const api = watchingApi(client);
  const navigation = new Navigation(window);
  const toast = new Store<Toast | undefined>(undefined);
  const prompt = new Store<Purpose | undefined>(undefined);
  const learning = new Learning({
    load: api.learning,
    switchTo: api.switchLearning,
    timers: systemTimers,
  });
  const viewer = new Viewer(
    () => entranceApi(client).me(),
    storageOr(() => localStorage),
  );
  const subtitles = new Subtitles(storageOr(() => localStorage));
  const outbox: Outbox = outboxOf({
    api,
    viewer,
    learning,
    forYou: () => surfaces.forYou,
    onOtherOwner: () => askWhoItIs(services),
  });
  const record = (event: ViewerEvent) => outbox.add(event);
  const marks = ownMarks(() => viewer.account?.id ?? '', channelOfTabs());
  const opener = feedOpener({ window, client, record, subtitles, marks });
  const clipGone = () => toast.set({ text: t('clip.gone') });
  const surfaces: Surfaces = new Surfaces(api, navigation, opener, clipGone);
  const catchUp = catchUpOf(api, () => surfaces);
  const live = new Live({
    viewer,
    missed: () => void catchUp.ask(),
    gone: (what) => services.gone(what),
    notice: (notice) => services.lastNotice.set(notice),
    draft: (news) => services.lastDraft.set(news),
  });
  const services = servicesOf({ client, viewer, navigation, toast, prompt, surfaces, live, marks });
  listenToPage(window, outbox, () => surfaces.all);
  listenToOtherTabs(window, services);
  openFirst(surfaces, navigation);
  void begin(viewer, learning, live);
  return { api, surfaces, learning, outbox, services, subtitles, toast, prompt };
}

const changesTheFeed: ReadonlySet<string> = new Set(['watch', 'like', 'unlike', 'save', 'hide']);

interface Heard {
  api: WatchingApi;
  viewer: Viewer;
  learning: Learning;
  forYou(): Watching;
  onOtherOwner(): void;
}

function outboxOf({ api, viewer, learning, forYou, onOtherOwner }: Heard): Outbox {
  const outbox: Outbox = new Outbox({
    send: api.sendEvents,
    sendParting: api.sendParting,
    timers: systemTimers,
    storage: storageOr(() => localStorage),
    claims: browserClaims(),
    owner: () => viewer.account?.id ?? '',
    onOtherOwner,
    onAcknowledged(events, answer) {
      if (answer.learning && events.some(({ type }) => changesTheFeed.has(type))) {
        forYou().feed.refresh();
      }
      void learning.look(events.at(-1));
    },
  });
  viewer.whenAnother(() => outbox.retryNow());
  return outbox;
}

const systemClock = { now: () => Date.now(), elapsed: () => performance.now() };

function catchUpOf(api: WatchingApi, surfaces: () => Surfaces): CatchUp {
  const entries = () => surfaces().all.flatMap(({ feed }) => feed.state.get().queue.entries);
  return new CatchUp({
    shown: () => entries().map(({ clip }) => clip.id),
    there: api.there,
    gone: (clips) => goneFrom(surfaces(), { clips }),
    timers: systemTimers,
    backoff: new Backoff(2000, 60_000),
  });
}

interface Gone {
  clips?: readonly string[];
  creators?: readonly string[];
}

function goneFrom(surfaces: Surfaces, { clips = [], creators = [] }: Gone): void {
  const [goneClips, goneCreators] = [new Set(clips), new Set(creators)];
  surfaces.all.forEach((watching) =>
    watching.gone(({ id, creator }) => goneClips.has(id) || goneCreators.has(creator.id)),
  );
}

interface Shared {
  window: Window;
  client: Client;
  record(event: ViewerEvent): void;
  subtitles: Subtitles;
  marks: OwnMarks;
}

/** Feeds share the player, the sound and what the viewer likes and saves. */
function feedOpener({ window, client, record, subtitles, marks }: Shared): FeedOpener {
  const sound = new Sound(storageOr(() => localStorage));
  const videos = videoElements(document);
  const prefetcher = new Prefetcher((url, bytes, signal) => client.prefetch(url, bytes, signal));
  const player = new Player({
    videos,
    prefetcher,
    sound,
    screen: () => screenOf(window),
    autoplay: () => !window.matchMedia(reducedMotion).matches,
  });
  const { likes, saves } = marks;
  const shared = { player, sound, videos, subtitles, likes, saves };
  return (feed, origin) =>
    new Watching({ ...shared, feed, origin, viewing: new Viewing(record, systemClock) });
}

interface Around {
  client: Client;
  viewer: Viewer;
  navigation: Navigation;
  toast: Store<Toast | undefined>;
  prompt: Store<Purpose | undefined>;
  surfaces: Surfaces;
  live: Live;
  marks: OwnMarks;
}

function servicesOf({ toast, prompt, surfaces, live, marks, ...around }: Around): Services {
  const { viewer, navigation } = around;
  return {
    ...around,
    follows: marks.follows,
    commentCounts: new Store<ReadonlyMap<string, number>>(new Map()),
    say: (text) => toast.set({ text }),
    signedInFor(purpose) {
      if (!viewer.signedIn) {
        prompt.set(purpose);
      }
      return viewer.signedIn;
    },
    play(clip, list) {
      const { path } = navigation.place.get();
      navigation.go(pathOfClip(clip), { state: stateOfList(list, path) });
    },
    gone: (what) => goneFrom(surfaces, what),
    lastNotice: new Store<Notice | undefined>(undefined),
    lastDraft: new Store<DraftNews | undefined>(undefined),
    steered: () => surfaces.forYou.feed.refresh(0),
    followed: () => surfaces.following.feed.refresh(0),
    becomes(me) {
      if (viewer.account?.id !== me.account?.id) {
        forgetMarks(marks, viewer.signedIn);
      }
      viewer.become(me);
      surfaces.restart();
      live.reconnect();
    },
  };
}

/** What a guest liked stays theirs as they sign up; what an account did is not the next one's. */
function forgetMarks({ likes, saves, follows }: OwnMarks, wasSignedIn: boolean): void {
  follows.clear();
  if (wasSignedIn) {
    likes.clear();
    saves.clear();
  }
}

/** Whoever signs in or out in another tab does so here. */
function listenToOtherTabs(window: Window, services: Services): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (services.viewer.isOutdatedBy(key, newValue)) {
      askWhoItIs(services);
    }
  });
}

function askWhoItIs({ client, viewer, becomes }: Services): void {
  const heard = (me: Me) =>
    me.account?.id === viewer.account?.id ? viewer.become(me) : becomes(me);
  void entranceApi(client)
    .me()
    .then(heard, () => undefined);
}

async function begin(viewer: Viewer, learning: Learning, live: Live): Promise<void> {
  await Promise.all([viewer.refresh(), learning.refresh()]);
  live.reconnect();
}
