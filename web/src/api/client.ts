import type { Clip, EventReceipt, FeedPage, LearningState, ViewerEvent } from './contract';

/** The server answered, with a problem. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  constructor(
    readonly status: number,
    readonly detail: string,
    /** Seconds that the server asks us to wait, or 0. */
    readonly retryAfterSeconds: number,
  ) {
    super(`${status}: ${detail}`);
  }

  /** Whether the same call may succeed later. */
  get passing(): boolean {
    return this.status >= 500 || this.status === 408 || this.status === 425 || this.status === 429;
  }
}

/** The server could not be reached. */
export class NoConnection extends Error {
  override readonly name = 'NoConnection';
}

/** What the browser lends to the client; tests lend their own. */
export interface Transport {
  fetch(path: string, init?: RequestInit): Promise<Response>;
  beacon(path: string, body: Blob): boolean;
}

export const browserTransport: Transport = {
  fetch: (path, init) => fetch(path, init),
  beacon: (path, body) => navigator.sendBeacon(path, body),
};

/** Browsers refuse a keepalive body or a beacon above 64 KiB. */
const largestParting = 60_000;

/** The app's calls under /api. Every failure is a `ServerError` or a `NoConnection`. */
export class Client {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** The next 1 to 10 clips for this viewer, without those in `exclude`. */
  feed(count: number, exclude: readonly string[]): Promise<FeedPage> {
    const query = new URLSearchParams({ count: String(count) });
    if (exclude.length > 0) {
      query.set('exclude', exclude.join(','));
    }
    return this.#json<FeedPage>(`/api/feed?${query}`);
  }

  clip(id: string): Promise<Clip> {
    return this.#json<Clip>(`/api/clips/${encodeURIComponent(id)}`);
  }

  sendEvents(events: readonly ViewerEvent[]): Promise<EventReceipt> {
    const body = JSON.stringify({ events });
    return this.#json<EventReceipt>('/api/events', {
      ...withBody('POST', body),
      keepalive: body.length < largestParting,
    });
  }

  /** Hands events to the browser for sending after the page has gone; false if it would not. */
  sendParting(events: readonly ViewerEvent[]): boolean {
    const body = new Blob([JSON.stringify({ events })], { type: 'application/json' });
    return body.size < largestParting && this.#transport.beacon('/api/events', body);
  }

  learning(): Promise<LearningState> {
    return this.#json<LearningState>('/api/learning');
  }

  switchLearning(enabled: boolean): Promise<LearningState> {
    return this.#json<LearningState>('/api/learning', withBody('PUT', JSON.stringify({ enabled })));
  }

  /** Brings the first bytes of a media file into the browser's cache. */
  async prefetch(url: string, bytes: number, signal: AbortSignal): Promise<void> {
    const headers = { Range: `bytes=0-${bytes - 1}` };
    const response = await this.#transport.fetch(url, { headers, signal });
    await response.arrayBuffer();
  }

  async #json<T>(path: string, init: RequestInit = {}): Promise<T> {
    const response = await this.#reach(path, init);
    if (!response.ok) {
      throw await problemOf(response);
    }
    return (await response.json()) as T;
  }

  async #reach(path: string, init: RequestInit): Promise<Response> {
    try {
      return await this.#transport.fetch(path, init);
    } catch (cause) {
      throw new NoConnection(`${path} could not be reached`, { cause });
    }
  }
}

function withBody(method: string, body: string): RequestInit {
  return { method, body, headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() } };
}

/** What proves that a change comes from our own page: the server gave it to us in a cookie. */
function token(): string {
  return /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(globalThis.document?.cookie ?? '')?.[1] ?? '';
}

async function problemOf(response: Response): Promise<ServerError> {
  const retryAfter = Number(response.headers.get('Retry-After'));
  const problem = await response.json().catch(() => ({}));
  const detail = String(problem.detail ?? problem.title ?? response.statusText);
  return new ServerError(response.status, detail, Number.isFinite(retryAfter) ? retryAfter : 0);
}
