import type { Watching } from '../features/feed';
import type { Navigation } from '../lib/navigation';
import type { Readable } from '../lib/store';
import { systemTimers } from '../lib/timers';
import { routeOf } from './routes';
import type { Session } from './session';
import type { Surfaces } from './surfaces';

/** A page that is drawn with its first clip is drawn once; that is worth waiting so long for. */
const patienceMillis = 100;

/** Opens the feed that the page begins with, and asks for its clips; other screens have none. */
export function openFirst(surfaces: Surfaces, navigation: Navigation): Watching | undefined {
  const place = navigation.place.get();
  const { screen, parameters } = routeOf(place.path);
  return screen === 'for-you' || screen === 'clip'
    ? surfaces.at(screen, parameters['clip'] ?? '', place)
    : undefined;
}

/** Starts the first clip before anything is drawn; resolves when it has, or would take too long. */
export async function startFirstClip({ surfaces, services }: Session): Promise<void> {
  const watching = openFirst(surfaces, services.navigation);
  watching?.enter();
  if (watching !== undefined && watching.feed.current === undefined) {
    await changeOf(watching.feed.state);
  }
  await nextTurn();
}

/** The browser asks for a video's file a turn later, and should have done so before it draws. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => void systemTimers.after(0, resolve));
}

function changeOf(store: Readable<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const cancel = systemTimers.after(patienceMillis, resolve);
    const unsubscribe = store.subscribe(() => {
      unsubscribe();
      cancel();
      resolve();
    });
  });
}
