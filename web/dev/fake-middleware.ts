import { createReadStream, readFileSync, readdirSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Clip } from '../src/api/contract.ts';
import { FakeApi } from './fake-api.ts';
import { furnish } from './fake/sample.ts';
import { soundNamed } from './fake/sounds.ts';

type Next = () => void;

/**
 * Serves /api and /media from a folder of clips: TOPIC-NUMBER.mp4, each with a .jpg as its poster
 * and a -tiny.jpg as its placeholder.
 */
export function fakeMiddleware() {
  const folder = process.env['RIFFLE_CLIPS'] ?? '';
  const open = new Set<ServerResponse>();
  const tell = (type: string, data: unknown) =>
    open.forEach((each) => each.write(`event: ${type}\ndata: ${JSON.stringify(data)}\n\n`));
  const api = new FakeApi(folder === '' ? [] : clipsIn(folder), (news) => tell('draft', news));
  furnish(api.world);
  api.world.mail = true;
  const live = liveLine(api, open, tell);
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const url = request.url ?? '/';
    if (url.startsWith('/media/')) {
      serveFile(join(folder, url.slice('/media/'.length)), request, response);
    } else if (url === '/api/live') {
      live.open(response);
    } else if (url.startsWith('/api/dev/gone/')) {
      live.tellGone(url.slice('/api/dev/gone/'.length));
      response.end();
    } else if (url.startsWith('/api/')) {
      void answer(api, request, response);
    } else {
      next();
    }
  };
}

/** The open line; `GET /api/dev/gone/CLIP` takes a clip down while one looks. */
function liveLine(
  api: FakeApi,
  open: Set<ServerResponse>,
  tell: (type: string, data: unknown) => void,
) {
  return {
    open(response: ServerResponse): void {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write(': open\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    tellGone(id: string): void {
      const clip = api.world.clips.find((each) => each.id === id);
      Object.assign(clip ?? {}, { state: 'taken-down' });
      tell('gone', { clips: [id], creators: [] });
    },
  };
}

const hopByHop = new Set(['connection', 'transfer-encoding', 'expect', 'keep-alive', 'upgrade']);

async function answer(api: FakeApi, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET' } = request;
  const empty = method === 'GET' || method === 'HEAD';
  const body = empty
    ? null
    : await new Response(Readable.toWeb(request) as BodyInit).arrayBuffer().catch(() => null);
  const headers = Object.entries(request.headers).map(([k, v]) => [k, String(v)] as const);
  const answered = await api.handle(
    new Request(`http://localhost${request.url}`, {
      method,
      body,
      headers: Object.fromEntries(headers.filter(([name]) => !hopByHop.has(name))),
    }),
  );
  response.writeHead(answered.status, {
    'Content-Type': 'application/json',
    ...Object.fromEntries(answered.headers),
    'Set-Cookie': 'XSRF-TOKEN=fake; Path=/',
  });
  response.end(Buffer.from(await answered.arrayBuffer()));
}

function serveFile(path: string, request: IncomingMessage, response: ServerResponse): void {
  if (path.endsWith('.vtt')) {
    response.writeHead(200, { 'Content-Type': 'text/vtt' });
    response.end('WEBVTT\n\n00:00.000 --> 00:30.000\nThis is where the words would be.\n');
    return;
  }
  const { size } = statSync(path);
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const start = Number(from ?? 0);
  const end = Math.min(size - 1, to ? Number(to) : size - 1);
  response.writeHead(from === undefined ? 200 : 206, {
    'Content-Type': path.endsWith('.mp4') ? 'video/mp4' : 'image/jpeg',
    'Content-Length': end - start + 1,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `"${size}-${path.length}"`,
    ...(from !== undefined && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  createReadStream(path, { start, end })
    .on('error', () => response.destroy())
    .pipe(response);
}

function clipsIn(folder: string): Clip[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mp4'));
  return names.map((name) => clipOf(folder, name.replace(/\.mp4$/, '')));
}

const colors = ['#3b82f6', '#d9485f', '#2f9e6e', '#8b5cf6', '#c77d19', '#0e8fa6'];

const sayings = [
  'Ninety seconds in the morning light.',
  'Watch the left hand.',
  'It took eleven tries, and this is the twelfth.',
  'Nobody expected the ending.',
];

function clipOf(folder: string, id: string): Clip {
  const topic = id.replace(/-\d+$/, '');
  const tiny = readFileSync(join(folder, `${id}-tiny.jpg`)).toString('base64');
  const creator = (topic.charCodeAt(0) + topic.length) % colors.length;
  return {
    id,
    caption: `${sayings[topic.length % sayings.length]} #${topic} and a caption long enough to unfold, so that one sees how the rest of it comes into view.`,
    tags: [topic, `${topic}daily`],
    creator: {
      id: topic,
      name: `Studio ${topic}`,
      handle: topic,
      color: colors[creator] ?? '',
      bio: '',
    },
    durationSeconds: 12,
    width: 720,
    height: 1280,
    generated: true,
    hasSound: true,
    publishedAt: '2026-01-01T00:00:00Z',
    liked: false,
    saved: false,
    following: false,
    mine: false,
    likes: (topic.length * 211 * (Number(/\d+$/.exec(id)?.[0]) + 1)) % 4000,
    comments: 0,
    shares: 12,
    saves: 30,
    visibility: 'public',
    commentsAllowed: true,
    captions: [{ language: 'en', label: 'English', url: '/media/captions.vtt' }],
    state: 'published',
    processing: false,
    duetAllowed: true,
    stitchAllowed: true,
    soundAllowed: true,
    derivedFall: false,
    ...tiesOf(topic, id),
    poster: `/media/${id}.jpg`,
    placeholder: `data:image/jpeg;base64,${tiny}`,
    sources: [
      { url: `/media/${id}.mp4`, type: 'video/mp4', width: 720, height: 1280, bytes: 500_000 },
    ],
  };
}

/** Every third clip is a duet with the first of its topic; topics share the sound of their first. */
function tiesOf(topic: string, id: string): Pick<Clip, 'derived' | 'sound' | 'base'> {
  const duet = id.endsWith('-2');
  return {
    derived: id.endsWith('-0') ? 1 : 0,
    sound: { ...soundNamed(topic), original: false, start: 0 },
    ...(duet && {
      base: {
        kind: 'duet' as const,
        clip: `${topic}-0`,
        creator: { id: topic, name: `Studio ${topic}`, handle: topic, color: '#3b82f6', bio: '' },
      },
    }),
  };
}
