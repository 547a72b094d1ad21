import { render } from 'preact';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Transport } from '../api';
import { App } from '../app/app';
import { startSession, type Session } from '../app/session';
import type { FakeApi } from '../../dev/fake-api';

type Network = Pick<Transport, 'fetch'> & Partial<Transport>;

/** The whole app on a page of a test's own, empty before each test. */
export function aPage() {
  const root = document.createElement('div');
  const find = (testId: string) => root.querySelector<HTMLElement>(`[data-testid=${testId}]`);
  /** Screens are loaded when they are first opened, which a busy machine takes its time for. */
  const until = (check: () => void) => vi.waitFor(check, { timeout: 8000 });
  const shown = (testId: string) => until(() => expect(find(testId)).not.toBeNull());
  const draw = (session: Session) => render(<App session={session} />, root);
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    document.body.replaceChildren(root);
    standIns();
  });
  afterEach(() => render(null, root));
  return {
    root,
    find,
    until,
    shown,
    start,
    draw,
    open(path: string, network: Network) {
      draw(start(path, network));
    },
    /** Goes to another address of the app, as a link does, and waits for its screen. */
    async go(path: string, screen: string) {
      window.history.pushState({ index: 1 }, '', path);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await shown(screen);
    },
    async type(testId: string, value: string) {
      const field = find(testId) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

/** Begins the app at an address, undrawn; it reaches what is given instead of a network. */
function start(path: string, network: Network): Session {
  window.history.replaceState(null, '', path);
  return startSession(window, { ...nowhere, ...network });
}

/** A server in memory in place of the network. */
export const to = (api: FakeApi) => ({
  fetch: (url: string, init?: RequestInit) =>
    api.handle(new Request(`http://localhost${url}`, init)),
});

const nowhere = {
  beacon: () => true,
  upload: () => Promise.reject(new TypeError('not in this test')),
  cookies: () => 'XSRF-TOKEN=token',
};

/** What a page without a browser lacks. */
function standIns(): void {
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue();
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue();
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
    this.open = true;
  };
}
