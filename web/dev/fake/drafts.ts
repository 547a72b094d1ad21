import type { Clip, Draft, DraftNews } from '../../src/api/contract.ts';
import { missing, Problem, type Call, type Routes } from './routes.ts';
import { uploadRoutes } from './uploads.ts';
import type { World } from './world.ts';

/** A draft with what the server alone knows of it. */
export interface KeptDraft {
  draft: Draft;
  bytes: Uint8Array<ArrayBuffer>;
  publishedAt?: number;
}

const steps = [
  { until: 2000, state: 'queued', step: 'waiting', place: 2 },
  { until: 4000, state: 'processing', step: 'composing', place: 1 },
  { until: 7000, state: 'processing', step: 'first', place: 1 },
  { until: 11_000, state: 'playable', step: 'rest', place: 1 },
] as const;

/** Drafts, their files, and a production that takes eleven seconds. */
export function draftRoutes(routes: Routes, world: World, tell: (news: DraftNews) => void): void {
  const drafts = new Map<string, KeptDraft>();
  const kept = ({ parameters: { id = '' } }: Call): KeptDraft => {
    world.signedIn();
    const found = drafts.get(id);
    if (found === undefined) {
      throw missing();
    }
    goOn(world, found);
    return found;
  };
  routes.on('GET /api/drafts', () => {
    world.signedIn();
    drafts.forEach((each) => goOn(world, each));
    return { drafts: [...drafts.values()].map(({ draft }) => draft).reverse() };
  });
  routes.on('POST /api/drafts', async ({ body }) => {
    world.signedIn();
    const draft = { ...blankDraft(`draft-${drafts.size + 1}`), ...(await body()) } as Draft;
    drafts.set(draft.id, { draft, bytes: new Uint8Array() });
    return Response.json(draft, { status: 201 });
  });
  routes.on('GET /api/drafts/:id', (call) => kept(call).draft);
  routes.on('PUT /api/drafts/:id', async (call) => change(kept(call), await call.body()));
  routes.on('DELETE /api/drafts/:id', (call) => void drafts.delete(kept(call).draft.id));
  routes.on('GET /api/drafts/:id/file', (call) => fileOf(kept(call), call.request));
  routes.on('POST /api/drafts/:id/publish', (call) => {
    const found = kept(call);
    found.publishedAt = Date.now();
    const { id } = found.draft;
    steps.forEach(({ until, state }) => setTimeout(() => tell({ id, state }), until + 20));
    goOn(world, found);
    return found.draft;
  });
  overlayRoutes(routes, kept);
  uploadRoutes(routes, drafts, tell);
}

function change(found: KeptDraft, { version, ...fields }: Record<string, unknown>): Draft {
  if (version !== found.draft.version) {
    throw new Problem(409, 'draft-changed', 'the draft was changed meanwhile');
  }
  const all = Object.entries({ ...found.draft, ...fields, version: found.draft.version + 1 });
  found.draft = Object.fromEntries(all.filter(([, value]) => value !== null)) as unknown as Draft;
  return found.draft;
}

function overlayRoutes(routes: Routes, kept: (call: Call) => KeptDraft): void {
  const others = ({ draft }: KeptDraft, place: string) =>
    draft.overlays.filter(({ id }) => String(id) !== place);
  routes.on('PUT /api/drafts/:id/overlays/:place', (call) => {
    const found = kept(call);
    const { place = '' } = call.parameters;
    const [from, to] = ['from', 'to'].map((name) => Number(call.query.get(name)));
    const overlay = { id: Number(place), from: from ?? 0, to: to ?? 0 };
    return change(found, {
      version: found.draft.version,
      overlays: [...others(found, place), overlay],
    });
  });
  routes.on('DELETE /api/drafts/:id/overlays/:place', (call) => {
    const found = kept(call);
    const overlays = others(found, call.parameters['place'] ?? '');
    return change(found, { version: found.draft.version, overlays });
  });
}

/** How far the production of a draft is by now. */
function goOn(world: World, found: KeptDraft): void {
  const { publishedAt, draft } = found;
  if (publishedAt === undefined) {
    return;
  }
  const elapsed = Date.now() - publishedAt;
  const whole = 11_000;
  const step = steps.find(({ until }) => elapsed < until);
  const share = Math.min(1, Math.max(0, (elapsed - 2000) / (whole - 2000)));
  const playable = step === undefined || step.state === 'playable';
  found.draft = {
    ...without(draft, 'progress'),
    state: step?.state ?? 'done',
    ...(step !== undefined && { progress: { step: step.step, share, place: step.place } }),
    ...(playable && { clip: clipOf(world, draft) }),
  };
}

function clipOf(world: World, { id, caption }: Draft): string {
  const clip = `clip-of-${id}`;
  const [first] = world.clips;
  if (first !== undefined && !world.clips.some((each) => each.id === clip)) {
    const own: Partial<Clip> = { id: clip, caption, tags: [], creator: world.signedIn() };
    world.clips.unshift({ ...first, ...own });
  }
  return clip;
}

export function without(draft: Draft, name: keyof Draft): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([key]) => key !== name)) as never;
}

function fileOf({ bytes }: KeptDraft, request: Request): Response {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('Range') ?? '') ?? [];
  const start = Number(from ?? 0);
  const end = to ? Number(to) : bytes.length - 1;
  return new Response(bytes.slice(start, end + 1), {
    status: from === undefined ? 200 : 206,
    headers: {
      'Content-Type': 'video/mp4',
      'Accept-Ranges': 'bytes',
      'Content-Length': String(end - start + 1),
      ...(from !== undefined && { 'Content-Range': `bytes ${start}-${end}/${bytes.length}` }),
    },
  });
}

function blankDraft(id: string): Draft {
  const now = new Date().toISOString();
  return {
    ...{ id, version: 1, state: 'editing', created: now, changed: now },
    ...{ caption: '', visibility: 'public', language: 'en', generated: false },
    ...{ commentsAllowed: true, duetAllowed: true, stitchAllowed: true, soundAllowed: true },
    ...{ derivedFall: false },
    ...{ voiceVolume: 1, sync: { latencyMillis: 0, nudgeMillis: 0 }, overlays: [], obstacles: [] },
  };
}
