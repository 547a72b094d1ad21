/** How the service worker treats a request. */
export type Strategy =
  /** The app's page: from the network, or the kept one where there is no connection. */
  | 'page'
  /** A file whose name changes with its content: kept once fetched. */
  | 'asset'
  /** Everything else goes past the worker; clips and answers of the server are never kept. */
  | 'network';

/** What the worker never answers. */
export const pastTheWorker = ['api', 'media', 'v1', 'webauthn', 'login', 'actuator'];
const past = new RegExp(`^/(?:${pastTheWorker.join('|')})(?:/|$)`);
const lasting = /^\/(?:assets|icons)\/|^\/(?:favicon\.svg|manifest\.webmanifest)$/;

export function strategyOf(
  { method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
  origin: string,
): Strategy {
  const { origin: from, pathname } = new URL(url);
  if (method !== 'GET' || from !== origin || past.test(pathname)) {
    return 'network';
  }
  if (mode === 'navigate') {
    return 'page';
  }
  return lasting.test(pathname) ? 'asset' : 'network';
}

/** Caches that can go: all but the current one and the one before it, which open pages still use. */
export function outdated(names: readonly string[], current: string): string[] {
  const own = names.filter((name) => name.startsWith('riffle-') && name !== current);
  return own.slice(0, -1);
}
