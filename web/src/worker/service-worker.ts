import { outdated, pastTheWorker, strategyOf } from './strategy';

/** What we use of a service worker's global scope, whose types do not go with those of a page. */
interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Route {
  condition: { urlPattern: string } | { requestMode: RequestMode };
  source: 'network' | 'race-network-and-fetch-handler';
}

interface Installing extends Extendable {
  /** Only Chromium can. */
  addRoutes?(routes: readonly Route[]): Promise<void>;
}

interface Fetching extends Extendable {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Scope {
  location: Location;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: Installing) => void): void;
  addEventListener(type: 'activate', listener: (event: Extendable) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

const scope = self as unknown as Scope;

/** Filled in by the build: the version, and every file of the first view. */
const version = '__VERSION__';
const shell = '__SHELL__'.split(' ');
const cacheName = `riffle-${version}`;
const patienceMillis = 4000;

scope.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepShell(), standAside(event)]));
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener('fetch', (event) => {
  switch (strategyOf(event.request, scope.location.origin)) {
    case 'page':
      return event.respondWith(page(event.request));
    case 'asset':
      return event.respondWith(asset(event.request));
    case 'network':
      return undefined;
  }
});

async function keepShell(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll(shell);
  await scope.skipWaiting();
}

/** What the worker has no part in does not wait for its start, and a page not for its answer. */
async function standAside(event: Installing): Promise<void> {
  const past = pastTheWorker.map((folder): Route => {
    return { condition: { urlPattern: `/${folder}/*` }, source: 'network' };
  });
  const page: Route = {
    condition: { requestMode: 'navigate' },
    source: 'race-network-and-fetch-handler',
  };
  await event.addRoutes?.([...past, page]);
}

/** Pages that are open keep working: what they may still load stays until the next version. */
async function takeOver(): Promise<void> {
  const names = outdated(await caches.keys(), cacheName);
  await Promise.all(names.map((name) => caches.delete(name)));
  await scope.clients.claim();
}

/** The server's page carries link previews and the newest files; offline, the shell says so itself. */
async function page(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(patienceMillis) });
  } catch (failure) {
    const kept = await caches.match('/');
    if (kept === undefined) {
      throw failure;
    }
    return kept;
  }
}

async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept !== undefined) {
    return kept;
  }
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(cacheName);
    await cache.put(request, response.clone());
  }
  return response;
}
