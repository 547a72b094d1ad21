import type {
  AuditEntry,
  BlockedHash,
  Setting,
  SettingChange,
  Template,
} from '../../src/api/contract.ts';
import { missing, paged, type Routes } from './routes.ts';
import type { World } from './world.ts';

const now = () => new Date().toISOString();

type Report = World['reports'][number];

/** Reports, the moderators' desk and administration. */
export function deskRoutes(routes: Routes, world: World): void {
  const audit: AuditEntry[] = [];
  routes.on('POST /api/reports', async ({ body }) => {
    world.reports.push(await body<Report>());
  });
  routes.on('POST /api/appeals', async ({ body }) => {
    const { decision, text } = await body<{ decision: string; text: string }>();
    world.appeals.set(decision, text);
  });
  cases(routes, world, audit);
  tools(routes, audit);
  administration(routes, world);
  settings(routes);
}

function cases(routes: Routes, world: World, audit: AuditEntry[]): void {
  const caseOf = (id: string) => {
    const file = world.cases.find((each) => each.id === id);
    if (file === undefined) {
      throw missing();
    }
    return file;
  };
  routes.on('GET /api/moderation/cases', ({ query }) => {
    const { items, next } = paged(
      world.cases.filter(({ state }) => state === query.get('state')),
      query,
    );
    return { cases: items, open: world.cases.length, next };
  });
  routes.on('GET /api/moderation/cases/:id', ({ parameters: { id = '' } }) => caseOf(id));
  routes.on('POST /api/moderation/cases/:id/decisions', async ({ parameters, body }) => {
    const file = caseOf(parameters['id'] ?? '');
    const verdict = await body<{ action: 'dismiss'; text: string; reason: string }>();
    const by = world.account?.handle ?? '';
    file.decisions.push({ id: `d${file.decisions.length}`, ...verdict, time: now(), by });
    file.state = 'closed';
    const subject = `case:${file.id}`;
    const { action: act, text: after } = verdict;
    audit.unshift({ id: now(), time: now(), by, act, subject, before: '', after });
  });
  routes.on('POST /api/moderation/cases/:id/notes', async ({ parameters, body }) => {
    const { text } = await body<{ text: string }>();
    caseOf(parameters['id'] ?? '').notes.push({
      by: world.account?.handle ?? '',
      text,
      time: now(),
    });
  });
  routes.on('POST /api/moderation/appeals/:id', () => undefined);
}

function tools(routes: Routes, audit: AuditEntry[]): void {
  let templates: Template[] = [
    { name: 'Music', text: 'The music in this clip belongs to somebody else.' },
    { name: 'First warning', text: 'Please read the rules of this place.' },
  ];
  let hashes: BlockedHash[] = [];
  routes.on('GET /api/moderation/templates', () => ({ templates }));
  routes.on('PUT /api/moderation/templates', async ({ body }) => {
    const template = await body<Template>();
    templates = [...templates.filter(({ name }) => name !== template.name), template];
  });
  routes.on('DELETE /api/moderation/templates', ({ query }) => {
    templates = templates.filter(({ name }) => name !== query.get('name'));
  });
  routes.on('GET /api/moderation/hashes', () => ({ hashes }));
  routes.on('POST /api/moderation/hashes', async ({ body }) => {
    hashes = [
      { ...(await body<{ hash: string; note: string }>()), by: 'ida', time: now() },
      ...hashes,
    ];
  });
  routes.on('DELETE /api/moderation/hashes/:hash', ({ parameters }) => {
    hashes = hashes.filter(({ hash }) => hash !== parameters['hash']);
  });
  routes.on('GET /api/moderation/audit', () => ({ entries: audit }));
}

function administration(routes: Routes, world: World): void {
  routes.on('GET /api/admin/overview', () => ({
    counts: {
      people: world.people.size,
      guests: 312,
      clips: world.clips.length,
      comments: world.comments.length,
      events: 48_213,
      reports: world.cases.length,
      held: 1,
    },
    storage: { mediaBytes: 21_400_000_000, databaseBytes: 610_000_000, freeBytes: 178_000_000_000 },
    health: {
      behind: 0,
      heapBytes: 412_000_000,
      upSeconds: 86_000,
      soundsRecognised: true,
      soundsBehind: 0,
      engine: { items: world.clips.length, users: 325 },
    },
    jobs: [
      { name: 'encode-clip', instance: 'clip-7', dueAt: now(), running: true, failures: 0 },
      {
        name: 'erase-accounts',
        instance: 'daily',
        dueAt: now(),
        running: false,
        failures: 1,
        succeededAt: now(),
      },
    ],
  }));
  routes.on('GET /api/admin/people', ({ query }) => {
    const q = (query.get('q') ?? '').toLowerCase();
    const people = [...world.people.values()].filter(({ name }) => name.toLowerCase().includes(q));
    const { items, next } = paged(people, query);
    const rows = items.map((person) => ({
      person,
      role: person.id === world.account?.id ? world.account.role : 'user',
      suspended: false,
      joinedAt: '2026-02-11T09:00:00Z',
      clips: world.clips.filter(({ creator }) => creator.id === person.id).length,
    }));
    return { people: rows, next };
  });
  routes.on('PUT /api/admin/people/:id', () => undefined);
  routes.on('GET /api/admin/clips', ({ query }) => {
    const q = (query.get('q') ?? '').toLowerCase();
    const state = query.get('state') ?? '';
    const clips = world.clips.filter(
      (clip) =>
        (state === '' || clip.state === state) &&
        `${clip.caption} ${clip.creator.handle}`.toLowerCase().includes(q),
    );
    const { items, next } = paged(clips, query);
    const rows = items.map((clip, index) => ({
      clip: world.card(clip),
      publishedAt: '2026-02-11T09:00:00Z',
      bytes: 3_400_000 + 210_000 * index,
      caseId: index === 2 ? '1' : undefined,
    }));
    return { clips: rows, next };
  });
}

function settings(routes: Routes): void {
  const changes: SettingChange[] = [];
  const all: Setting[] = [
    setting('instance.name', 'text', 'Riffle', 'What this place is called.'),
    setting('accounts.open', 'switch', 'true', 'Whether new people may sign up.'),
    { ...setting('accounts.minimum-age', 'number', '13', 'Years to sign up.'), min: 10, max: 21 },
    {
      ...setting('moderation.first-clips', 'number', '20', 'Clips a person and day.'),
      min: 1,
      max: 500,
    },
    setting(
      'moderation.refused-words',
      'words',
      '',
      'Comments and captions with these words are refused.',
    ),
  ];
  routes.on('GET /api/admin/settings', () => ({ settings: all }));
  routes.on('PUT /api/admin/settings/:key', async ({ parameters, body }) => {
    const changed = all.find(({ key }) => key === parameters['key']);
    if (changed === undefined) {
      throw missing();
    }
    const { value } = await body<{ value: string }>();
    const { key, value: before } = changed;
    changes.unshift({ key, before, after: value, by: 'admin', time: now() });
    changed.value = value;
  });
  routes.on('GET /api/admin/settings/history', () => ({ changes }));
}

function setting(key: string, kind: Setting['kind'], value: string, help: string): Setting {
  return { key, kind, value, initial: value, min: 0, max: 200, help };
}
