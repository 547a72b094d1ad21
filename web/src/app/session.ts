import { browserTransport, Client, type Clip, type Transport, type ViewerEvent } from '../api';
import type { Toast } from '../design';
import { Outbox } from '../features/events';
import { Feed, Watching } from '../features/feed';
import { Learning } from '../features/learning';
import { Player, Prefetcher, Sound, videoElements, Viewing } from '../features/videos';
import { storageOr } from '../lib/storage';
import { Store } from '../lib/store';
import { systemTimers } from '../lib/timers';
import { reducedMotion } from '../lib/use-media';
import { clipOfPath } from './route';
import { screenOf } from './screen';

/** Everything that lives as long as the page. */
export interface Session {
  client: Client;
  watching: Watching;
  learning: Learning;
  outbox: Outbox;
  toast: Store<Toast | undefined>;
}

/** Wires the app's parts together, and opens the feed. */
export function startSession(window: Window, transport: Transport = browserTransport): Session {
  const client = new Client(transport);
  const learning = new Learning({
    load: () => client.learning(),
    switchTo: (enabled) => client.switchLearning(enabled),
    timers: systemTimers,
  });
  const feed = new Feed({
    load: (count, exclude) => client.feed(count, exclude),
    timers: systemTimers,
  });
  const outbox = outboxOf(client, feed, learning);
  const watching = watchingOf(window, client, feed, (event) => outbox.add(event));
  const session = {
    client,
    watching,
    learning,
    outbox,
    toast: new Store<Toast | undefined>(undefined),
  };
  listen(window, session);
  void open(window, session);
  return session;
}

const changesTheFeed: ReadonlySet<string> = new Set(['watch', 'like', 'unlike', 'hide']);

function outboxOf(client: Client, feed: Feed, learning: Learning): Outbox {
  return new Outbox({
    send: (events) => client.sendEvents(events),
    sendParting: (events) => client.sendParting(events),
    timers: systemTimers,
    storage: storageOr(() => sessionStorage),
    onAcknowledged(events, answer) {
      if (answer.learning && events.some(({ type }) => changesTheFeed.has(type))) {
        feed.refresh();
      }
      const last = events.at(-1);
      void learning.look(last);
    },
  });
}

function watchingOf(
  window: Window,
  client: Client,
  feed: Feed,
  record: (event: ViewerEvent) => void,
): Watching {
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
  const viewing = new Viewing(record, () => Date.now());
  return new Watching({ feed, player, viewing, sound, videos });
}

/** The page's own comings and goings. */
function listen(window: Window, { outbox, watching }: Session): void {
  let away = false;
  const leave = () => {
    if (!away) {
      away = true;
      outbox.part(() => watching.pageHidden());
    }
  };
  const comeBack = () => {
    away = false;
    watching.pageShown();
  };
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') {
      leave();
    } else {
      comeBack();
    }
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);
  window.addEventListener('online', () => {
    outbox.retryNow();
    watching.feed.retryNow();
  });
}

async function open(window: Window, { client, watching, learning, toast }: Session): Promise<void> {
  const id = clipOfPath(window.location.pathname);
  const clip = id === undefined ? undefined : await clipOrToast(client, id, toast);
  watching.feed.start(clip);
  if (id !== undefined) {
    leaveAddressBehind(window, watching.feed, clip);
  }
  await learning.refresh();
}

/** The address names a clip only as long as that clip is the current one. */
function leaveAddressBehind(window: Window, feed: Feed, clip: Clip | undefined): void {
  const update = () => {
    if (clip === undefined || feed.current?.clip.id !== clip.id) {
      window.history.replaceState(null, '', '/');
      unsubscribe();
    }
  };
  const unsubscribe = feed.state.subscribe(update);
  update();
}

async function clipOrToast(
  client: Client,
  id: string,
  toast: Store<Toast | undefined>,
): Promise<Clip | undefined> {
  try {
    return await client.clip(id);
  } catch {
    toast.set({ text: 'That clip is not here any more. Here is your feed.' });
    return undefined;
  }
}
