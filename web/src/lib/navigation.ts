import { Store } from './store';

/** Where the viewer is: an address of the app, and what came along that no address can say. */
export interface Place {
  path: string;
  query: URLSearchParams;
  /** Counts the places of this visit, so that a list remembers how far it was scrolled. */
  index: number;
  state: unknown;
}

export interface Going {
  replace?: boolean;
  state?: unknown;
}

interface Kept {
  index: number;
  state: unknown;
}

/** The browser's history, as one value that changes. */
export class Navigation {
  readonly place: Store<Place>;
  readonly #window: Window;
  #deepest: number;

  constructor(window: Window) {
    this.#window = window;
    this.place = new Store(this.#read());
    this.#deepest = this.place.get().index;
    window.addEventListener('popstate', () => this.place.set(this.#read()));
  }

  /** Goes to an address of the app, such as /search?q=cats. */
  go(address: string, { replace = false, state = null }: Going = {}): void {
    const { index } = this.place.get();
    const kept: Kept = { index: replace ? index : index + 1, state };
    this.#deepest = Math.max(this.#deepest, kept.index);
    this.#window.history[replace ? 'replaceState' : 'pushState'](kept, '', address);
    this.place.set(this.#read());
  }

  /** One step back within the app; to `fallback` where the visit began here. */
  back(fallback: string): void {
    if (this.place.get().index > 0) {
      this.#window.history.back();
    } else {
      this.go(fallback, { replace: true });
    }
  }

  #read(): Place {
    const { location, history } = this.#window;
    const { index = 0, state = null } = (history.state ?? {}) as Partial<Kept>;
    return {
      path: location.pathname,
      query: new URLSearchParams(location.search),
      index,
      state,
    };
  }
}

/** The address within the app that a click on a link means; undefined leaves it to the browser. */
export function addressOfClick(event: MouseEvent, origin: string): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || !isPlain(event) || link.target !== '' || link.hasAttribute('download')) {
    return undefined;
  }
  const url = new URL(link.href);
  const served = /^\/(api|media|v1|webauthn)\//.test(url.pathname);
  return url.origin === origin && !served ? url.pathname + url.search : undefined;
}

function isPlain(event: MouseEvent): boolean {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !modified && !event.defaultPrevented;
}

/** A path of the app that may be gone to after signing in; anything else would leave the site. */
export function safeAddress(wanted: string | null, fallback = '/'): string {
  const local = wanted !== null && /^\/(?![/\\])/.test(wanted);
  return local && !/[\t\r\n]/.test(wanted) ? wanted : fallback;
}
