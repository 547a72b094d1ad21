/** The server answered, with a problem. */
export class ServerError extends Error {
  override readonly name = 'ServerError';

  constructor(
    readonly status: number,
    readonly detail: string,
    /** Seconds that the server asks us to wait, or 0. */
    readonly retryAfterSeconds: number,
    /** A word for the kind of problem, by which the page picks its message. */
    readonly code = '',
    /** What was sent that the problem is about, where the server says so. */
    readonly field = '',
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

export interface Upload {
  headers: Readonly<Record<string, string>>;
  /** Told of the share sent so far, 0 to 1. */
  onProgress(share: number): void;
  signal: AbortSignal;
}

/** What the browser lends to the client; tests lend their own. */
export interface Transport {
  fetch(path: string, init?: RequestInit): Promise<Response>;
  beacon(path: string, body: Blob): boolean;
  upload(path: string, form: FormData, upload: Upload): Promise<Response>;
  cookies(): string;
}

export type Query = Readonly<Record<string, string | number | undefined>>;

const csrfCookie = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/;

/** Calls to the server. Every failure is a `ServerError` or a `NoConnection`. */
export class Client {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  get<T>(path: string, query: Query = {}): Promise<T> {
    return this.#answer<T>(withQuery(path, query), {});
  }

  post<T = unknown>(path: string, body?: unknown): Promise<T> {
    return this.#change<T>('POST', path, body);
  }

  put<T = unknown>(path: string, body?: unknown): Promise<T> {
    return this.#change<T>('PUT', path, body);
  }

  delete<T = unknown>(path: string, body?: unknown): Promise<T> {
    return this.#change<T>('DELETE', path, body);
  }

  /** Sends a file as it is, such as captions or a picture. */
  putFile<T = unknown>(path: string, type: string, file: string | Blob): Promise<T> {
    return this.#guarded(() =>
      this.#answer<T>(path, {
        method: 'PUT',
        body: file,
        headers: { 'Content-Type': type, ...this.#csrf() },
      }),
    );
  }

  /** Sends JSON that needs no CSRF token, perhaps to outlive the page. */
  report<T>(path: string, body: string, keepalive: boolean): Promise<T> {
    return this.#answer<T>(path, { ...asJson('POST', body), keepalive });
  }

  beacon(path: string, body: Blob): boolean {
    return this.#transport.beacon(path, body);
  }

  /** What a request needs that another library makes; `renewed` once the token was refused. */
  async changeHeaders(renewed = false): Promise<Record<string, string>> {
    if (renewed || !csrfCookie.test(this.#transport.cookies())) {
      await this.#renewToken();
    }
    return this.#csrf();
  }

  /** Sends a form with files, telling how far it is. */
  upload<T>(path: string, form: FormData, options: Omit<Upload, 'headers'>): Promise<T> {
    return this.#guarded(async () => {
      const upload = { ...options, headers: this.#csrf() };
      return read<T>(await this.#reach(() => this.#transport.upload(path, form, upload)));
    });
  }

  /** A whole file, such as a sound that is to be played on time. */
  async bytes(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
    const response = await this.#reach(() => this.#transport.fetch(path, { signal }));
    if (!response.ok) {
      throw await problemOf(response);
    }
    return response.arrayBuffer();
  }

  /** Brings the first bytes of a media file into the browser's cache. */
  async prefetch(url: string, bytes: number, signal: AbortSignal): Promise<void> {
    const headers = { Range: `bytes=0-${bytes - 1}` };
    const response = await this.#transport.fetch(url, { headers, signal });
    await response.arrayBuffer();
  }

  #change<T>(method: string, path: string, body: unknown): Promise<T> {
    const { headers, ...sent } =
      body === undefined ? { method, headers: {} } : asJson(method, JSON.stringify(body));
    return this.#guarded(() =>
      this.#answer<T>(path, { ...sent, headers: { ...headers, ...this.#csrf() } }),
    );
  }

  /** A token may have aged with its session: fetches a new one, and tries once more. */
  async #guarded<T>(attempt: () => Promise<T>): Promise<T> {
    try {
      if (!csrfCookie.test(this.#transport.cookies())) {
        await this.#renewToken();
      }
      return await attempt();
    } catch (failure) {
      if (failure instanceof ServerError && failure.code === 'csrf') {
        await this.#renewToken();
        return attempt();
      }
      throw failure;
    }
  }

  async #renewToken(): Promise<void> {
    await this.#answer('/api/me', {}).catch(() => undefined);
  }

  #csrf(): Record<string, string> {
    const [, token = ''] = csrfCookie.exec(this.#transport.cookies()) ?? [];
    return token === '' ? {} : { 'X-XSRF-TOKEN': decodeURIComponent(token) };
  }

  async #answer<T>(path: string, init: RequestInit): Promise<T> {
    return read<T>(await this.#reach(() => this.#transport.fetch(path, init)));
  }

  async #reach(call: () => Promise<Response>): Promise<Response> {
    try {
      return await call();
    } catch (cause) {
      throw new NoConnection('the server could not be reached', { cause });
    }
  }
}

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? path : `${path}?${text}`;
}

function asJson(method: string, body: string): RequestInit & { headers: Record<string, string> } {
  return { method, body, headers: { 'Content-Type': 'application/json' } };
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) {
    throw await problemOf(response);
  }
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

async function problemOf(response: Response): Promise<ServerError> {
  const retryAfter = Number(response.headers.get('Retry-After'));
  const problem = await response.json().catch(() => ({}));
  const detail = String(problem.detail ?? problem.title ?? '');
  const wait = Number.isFinite(retryAfter) ? retryAfter : 0;
  const [code, field] = [String(problem.code ?? ''), String(problem.field ?? '')];
  return new ServerError(response.status, detail, wait, code, field);
}
