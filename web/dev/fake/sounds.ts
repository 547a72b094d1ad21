import type { Clip, Sound } from '../../src/api/contract.ts';
import { missing, paged, type Call, type Routes } from './routes.ts';
import type { World } from './world.ts';

/** Sounds: every clip has one of its own, which some others use. */
export function soundRoutes(routes: Routes, world: World): void {
  const saved = new Set<string>();
  const added: Sound[] = [];
  const changes = new Map<string, Partial<Sound>>();
  const removed = new Set<string>();
  const all = () =>
    [...added, ...world.clips.map((clip) => soundOf(world, clip))]
      .filter(({ id }) => !removed.has(id))
      .map((sound) => ({ ...sound, ...changes.get(sound.id), saved: saved.has(sound.id) }));
  const soundAt = ({ parameters: { id = '' } }: Call) => {
    const sound = all().find((each) => each.id === id);
    if (sound === undefined) {
      throw missing();
    }
    return sound;
  };
  routes.on('GET /api/sounds', ({ query }) => {
    const words = query.get('query')?.toLowerCase();
    const list = query.get('list');
    const chosen = all().filter((sound) => {
      const named = `${sound.title} ${sound.attribution}`.toLowerCase().includes(words ?? '');
      return named && (list === 'saved' ? sound.saved : list === 'mine' ? sound.mine : true);
    });
    const { items, next } = paged(
      chosen,
      new URLSearchParams({ after: query.get('cursor') ?? '0' }),
    );
    return { sounds: items, next };
  });
  routes.on('GET /api/sounds/:id', soundAt);
  routes.on('GET /api/sounds/:id/clips', (call) => {
    const { id } = soundAt(call);
    const clips = world.clips.filter(({ sound }) => sound?.id === id);
    return { clips: clips.map((clip) => world.card(clip)) };
  });
  routes.on('PUT /api/sounds/:id/saved', (call) => void saved.add(soundAt(call).id));
  routes.on('DELETE /api/sounds/:id/saved', (call) => void saved.delete(soundAt(call).id));
  routes.on('PUT /api/sounds/:id', async (call) => {
    const { id } = soundAt(call);
    changes.set(id, { ...changes.get(id), ...(await call.body<Partial<Sound>>()) });
    return soundAt(call);
  });
  routes.on('DELETE /api/sounds/:id', (call) => void removed.add(soundAt(call).id));
  routes.on('POST /api/sounds', async ({ request }) => {
    const form = await request.formData();
    const [first] = all();
    const id = `sound-${added.length}`;
    const sound = { ...first, id, original: false, mine: true, reusable: true, clips: 0 };
    delete sound.clip;
    const texts = {
      title: String(form.get('title')),
      attribution: String(form.get('attribution')),
    };
    added.unshift({ ...sound, ...texts, owner: world.signedIn() } as Sound);
    return Response.json(added[0], { status: 201 });
  });
}

/** How the sound of a clip is called. */
export function soundNamed(topic: string): { id: string; title: string; attribution: string } {
  const name = topic.charAt(0).toUpperCase() + topic.slice(1);
  return {
    id: `sound-of-${topic}-0`,
    title: `${name} in the morning`,
    attribution: `Studio ${topic}`,
  };
}

function soundOf(world: World, clip: Clip): Sound {
  const id = `sound-of-${clip.id}`;
  const named = soundNamed(clip.creator.handle);
  const first = named.id === id;
  return {
    id,
    title: first ? named.title : 'Original sound',
    original: !first,
    attribution: clip.creator.name,
    owner: clip.creator,
    clip: clip.id,
    durationSeconds: clip.durationSeconds,
    url: clip.sources[0]?.url ?? '',
    waveform: waveOf(clip.id),
    clips: world.clips.filter(({ sound }) => sound?.id === id).length,
    saved: false,
    reusable: !clip.id.endsWith('3'),
    mine: clip.creator.id === world.account?.id,
    takenDown: false,
  };
}

function waveOf(id: string): number[] {
  const seed = [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return Array.from({ length: 200 }, (_, at) => {
    const beat = Math.abs(Math.sin(at / 7 + seed)) * 60;
    const bar = Math.abs(Math.sin(at / 41 + seed * 2)) * 30;
    return Math.round(Math.min(100, 8 + beat + bar + ((at * 37 + seed) % 11)));
  });
}
