import type { Clip, DraftNews, FeedPage, LearningState, ViewerEvent } from '../src/api/contract.ts';
import { accountRoutes } from './fake/accounts.ts';
import { deskRoutes } from './fake/desk.ts';
import { discoverRoutes } from './fake/discover.ts';
import { draftRoutes } from './fake/drafts.ts';
import { missing, Routes, type Call } from './fake/routes.ts';
import { socialRoutes } from './fake/social.ts';
import { soundRoutes } from './fake/sounds.ts';
import { World } from './fake/world.ts';

const learnedMillis = 12;

/**
 * A small stand-in for the server's /api, for tests and for work on the app alone: it follows the
 * same contract, and prefers the tags of clips that were watched for longer.
 */
export class FakeApi {
  readonly world: World;
  readonly #routes = new Routes();
  readonly #affinity = new Map<string, number>();
  readonly #seen = new Set<string>();
  readonly #eventIds = new Set<string>();
  #last: LearningState['lastEvent'];
  #enabled = true;
  #requests = 0;
  /** Every event accepted so far, in order. */
  readonly events: ViewerEvent[] = [];

  /** `tell` hears of drafts that go on. */
  constructor(clips: readonly Clip[], tell: (news: DraftNews) => void = () => undefined) {
    this.world = new World(clips);
    const routes = this.#routes;
    routes.on('GET /api/feed', ({ query }) => this.#feed(query));
    routes.on('POST /api/events', async ({ body }) => this.#learn(await body()));
    routes.on('GET /api/learning', () => this.#learning());
    routes.on('PUT /api/learning', async ({ body }) => {
      this.#enabled = (await body<{ enabled: boolean }>()).enabled;
      return this.#learning();
    });
    routes.on('POST /api/learning/reset', () => {
      this.#affinity.clear();
      return this.#learning();
    });
    this.#clipRoutes();
    accountRoutes(routes, this.world);
    socialRoutes(routes, this.world);
    discoverRoutes(routes, this.world);
    deskRoutes(routes, this.world);
    soundRoutes(routes, this.world);
    draftRoutes(routes, this.world, tell);
  }

  handle(request: Request): Promise<Response> {
    return this.#routes.handle(request);
  }

  #clipRoutes(): void {
    const { world } = this;
    const clipOf = ({ parameters }: Call) => {
      const clip = world.clips.find(({ id }) => id === parameters['id']);
      if (clip === undefined) {
        throw missing();
      }
      return clip;
    };
    this.#routes.on('GET /api/clips', ({ query }) => {
      const asked = (query.get('ids') ?? '').split(',');
      return { clips: asked.filter((id) => world.clips.some((clip) => clip.id === id)) };
    });
    this.#routes.on('GET /api/clips/:id', (call) => world.seen(clipOf(call)));
    this.#routes.on('PUT /api/clips/:id', async (call) =>
      world.seen(Object.assign(clipOf(call), await call.body())),
    );
    this.#routes.on('DELETE /api/clips/:id', (call) => {
      world.clips.splice(world.clips.indexOf(clipOf(call)), 1);
    });
    this.#routes.on('PUT /api/clips/:id/captions/:language', () => undefined);
    this.#routes.on('DELETE /api/clips/:id/captions/:language', () => undefined);
    this.#routes.on('GET /api/clips/:id/derived', (call) => {
      const { id } = clipOf(call);
      const made = world.clips.filter(({ base }) => base?.clip === id);
      return { clips: made.map((clip) => world.card(clip)) };
    });
  }

  #feed(query: URLSearchParams): FeedPage {
    const exclude = new Set(query.get('exclude')?.split(','));
    const onlyFollowed = query.get('surface') === 'following';
    const score = (clip: Clip) => this.#score(clip) - (this.#seen.has(clip.id) ? 10 : 0);
    const clips = this.world.visible
      .filter(
        ({ id, creator }) =>
          !exclude.has(id) && (!onlyFollowed || this.world.follows.has(creator.id)),
      )
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
      kind: 'tag',
      subject: tag,
      name: `#${tag}`,
      text: `You often finish clips about #${tag}`,
      contribution: taste[index] ?? 0,
    }));
    const popular = {
      kind: 'popular',
      subject: '',
      name: '',
      text: 'Many people finish it',
      contribution: 0.2,
    };
    return {
      ...this.world.seen(clip),
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
    const { tags, chronological } = this.world.steering;
    if (!this.#enabled || chronological) {
      return 0;
    }
    const asked = tags
      .filter(({ tag }) => clip.tags.includes(tag))
      .reduce((sum, { direction }) => sum + (direction === 'more' ? 2 : -2), 0);
    return clip.tags.reduce((sum, tag) => sum + (this.#affinity.get(tag) ?? 0), asked);
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
    this.#mark(event);
    const clip = this.world.clips.find(({ id }) => id === event.clip);
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
    this.#last = { type: event.type, clip: clip.id, caption: clip.caption, learnedMillis };
  }

  #mark({ type, clip }: ViewerEvent): void {
    const { liked, saved } = this.world;
    const marks: Partial<Record<string, () => unknown>> = {
      like: () => liked.add(clip),
      unlike: () => liked.delete(clip),
      save: () => saved.add(clip),
      unsave: () => saved.delete(clip),
    };
    marks[type]?.();
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
      engine: { items: this.world.clips.length, events: length, position: length },
    };
  }
}
