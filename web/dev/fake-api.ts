import type { Clip, FeedPage, LearningState, ViewerEvent } from '../src/api/contract.ts';

const learnedMillis = 12;

/**
 * A small stand-in for the server's /api, for tests and for work on the app alone: it follows the
 * same contract, and prefers the tags of clips that were watched for longer.
 */
export class FakeApi {
  readonly #clips: readonly Clip[];
  readonly #affinity = new Map<string, number>();
  readonly #seen = new Set<string>();
  readonly #eventIds = new Set<string>();
  readonly #liked = new Set<string>();
  #last: LearningState['lastEvent'];
  #enabled = true;
  #requests = 0;
  /** Every event accepted so far, in order. */
  readonly events: ViewerEvent[] = [];

  constructor(clips: readonly Clip[]) {
    this.#clips = clips;
  }

  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const route = `${request.method} ${url.pathname}`;
    if (route === 'GET /api/feed') {
      return Response.json(this.#feed(url.searchParams));
    }
    if (route === 'POST /api/events') {
      return Response.json(this.#learn(await request.json()));
    }
    if (route === 'GET /api/learning') {
      return Response.json(this.#learning());
    }
    if (route === 'PUT /api/learning') {
      this.#enabled = (await request.json()).enabled;
      return Response.json(this.#learning());
    }
    const clip = this.#clips.find(({ id }) => url.pathname === `/api/clips/${id}`);
    return clip === undefined ? problem(404, 'no such thing') : Response.json(clip);
  }

  #feed(query: URLSearchParams): FeedPage {
    const exclude = new Set(query.get('exclude')?.split(','));
    const score = (clip: Clip) => this.#score(clip) - (this.#seen.has(clip.id) ? 10 : 0);
    const clips = this.#clips
      .filter(({ id }) => !exclude.has(id))
      .sort((a, b) => score(b) - score(a))
      .slice(0, Number(query.get('count')));
    return {
      requestId: `request-${this.#requests++}`,
      clips: clips.map((clip, index) => this.#recommended(clip, index)),
    };
  }

  #recommended(clip: Clip, position: number): Clip {
    const taste = this.#enabled ? clip.tags.map((tag) => this.#affinity.get(tag) ?? 0) : [];
    const finish = Math.min(0.98, Math.max(0.02, 0.3 + 0.6 * Math.max(-0.4, ...taste)));
    const predictions = { finish, like: finish / 5, share: finish / 20, hide: (1 - finish) / 20 };
    const reasons = clip.tags.map((tag, index) => ({
      kind: 'TAG',
      subject: tag,
      text: `You often finish clips about #${tag}`,
      contribution: taste[index] ?? 0,
    }));
    const popular = {
      kind: 'POPULAR',
      subject: '',
      text: 'Many people finish it',
      contribution: 0.2,
    };
    return {
      ...clip,
      liked: this.#liked.has(clip.id),
      why: {
        position,
        source: 'content',
        score: finish,
        predictions: { ...predictions, 'watch-seconds': finish * clip.durationSeconds },
        reasons: [...reasons.filter(({ contribution }) => contribution !== 0), popular],
      },
    };
  }

  #score(clip: Clip): number {
    if (!this.#enabled) {
      return 0;
    }
    return clip.tags.reduce((sum, tag) => sum + (this.#affinity.get(tag) ?? 0), 0);
  }

  #learn({ events }: { events: ViewerEvent[] }) {
    const fresh = events.filter(({ id }) => !this.#eventIds.has(id));
    fresh.forEach((event) => this.#learnOne(event));
    return {
      accepted: fresh.length,
      duplicates: events.length - fresh.length,
      refused: [],
      learning: this.#enabled,
    };
  }

  #learnOne(event: ViewerEvent): void {
    this.#eventIds.add(event.id);
    this.events.push(event);
    const clip = this.#clips.find(({ id }) => id === event.clip);
    if (clip === undefined || !this.#enabled) {
      return;
    }
    this.#seen.add(clip.id);
    const sign: Partial<Record<string, number>> = {
      watch: (event.portion ?? 0) - 0.4,
      like: 0.6,
      unlike: -0.6,
      hide: -1,
    };
    clip.tags.forEach((tag) => this.#move(tag, sign[event.type] ?? 0));
    if (event.type === 'like' || event.type === 'unlike') {
      this.#liked[event.type === 'like' ? 'add' : 'delete'](clip.id);
    }
    this.#last = { type: event.type, clip: clip.id, caption: clip.caption, learnedMillis };
  }

  #move(tag: string, by: number): void {
    this.#affinity.set(tag, Math.tanh((this.#affinity.get(tag) ?? 0) + by / 2));
  }

  #learning(): LearningState {
    const { length } = this.events;
    return {
      enabled: this.#enabled,
      ...(this.#last && { lastEvent: this.#last }),
      events: length,
      interests: [...this.#affinity].map(([subject, affinity]) => ({
        kind: 'tag',
        subject,
        label: `#${subject}`,
        affinity,
      })),
      engine: { items: this.#clips.length, events: length, position: length },
    };
  }
}

function problem(status: number, detail: string): Response {
  return Response.json({ status, detail }, { status });
}
