// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StudioClipDetails, StudioOverview } from '../../api';
import { Client } from '../../api';
import { loadMessages, speak } from '../../i18n';
import { Store } from '../../lib/store';
import { ServicesContext, type Services } from '../services';
import { StudioClipScreen } from './studio-clip-screen';
import { StudioScreen } from './studio-screen';

/** A canvas is nothing that happy-dom has. */
vi.mock('uplot', () => ({
  default: class {
    setSize = () => undefined;
    destroy = () => undefined;
  },
}));

const card = {
  id: 'mine',
  caption: 'My clip',
  poster: '/media/p.jpg',
  placeholder: '',
  durationSeconds: 3,
  views: 4,
  likes: 1,
  visibility: 'public',
  state: 'published',
  creator: { id: 'me', name: 'Me', handle: 'me', color: '#123456', bio: '' },
} as const;
const numbers = {
  views: 4,
  watchSeconds: 30,
  averagePortion: 0.5,
  replays: 6,
  skips: 7,
  likes: 1,
  comments: 2,
  shares: 3,
  follows: 5,
};
const overview: StudioOverview = {
  totals: numbers,
  days: [
    { day: '2026-11-20', ...numbers, views: 1, averagePortion: 0.2 },
    { day: '2026-11-21', ...numbers, views: 3, averagePortion: 0.6 },
  ],
  retention: [1, 0.5, 0.25],
  sources: [
    { name: 'search', views: 3, days: [1, 2] },
    { name: 'sound', views: 1, days: [0, 1] },
  ],
  audience: {
    from: '2026-11-09',
    to: '2026-11-15',
    languages: { groups: [{ name: 'de', people: 30 }], withheld: 10 },
    regions: { groups: [] },
  },
};
const details: StudioClipDetails = {
  ...numbers,
  clip: card,
  durationSeconds: 3,
  viewers: 3,
  averagePortion: 0.5,
  finishes: 1,
  replays: 0,
  skips: 1,
  retention: [1, 0.75, 0.5],
  sources: [
    { name: 'for-you', views: 3 },
    { name: 'profile', views: 1 },
  ],
  introduction: [
    {
      stage: 1,
      end: 100,
      impressions: 8,
      explored: 2,
      views: 3,
      from: '2026-11-20T10:00:00Z',
      to: '2026-11-21T10:00:00Z',
    },
  ],
  days: overview.days,
};

let root: HTMLElement;
let asked: string[];
let answers: Record<string, unknown>;

beforeEach(async () => {
  await speak('en');
  await Promise.all([loadMessages('screens'), loadMessages('studio')]);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  root = document.createElement('div');
  document.body.replaceChildren(root);
  asked = [];
  answers = {
    '/api/studio': overview,
    '/api/studio/clips': { clips: [{ ...numbers, clip: card, averagePortion: 0.5 }] },
    '/api/studio/clips/mine': details,
  };
});

afterEach(() => render(null, root));

function show(screen: preact.ComponentChild, signedIn = true) {
  const client = new Client({
    fetch: async (url) => {
      asked.push(url);
      const answer = answers[url.split('?')[0] ?? ''];
      return answer === undefined
        ? Response.json({ code: 'not-found', detail: 'there is no such clip' }, { status: 404 })
        : Response.json(answer);
    },
    beacon: () => true,
    upload: () => Promise.reject(new TypeError('not in this test')),
    cookies: () => '',
  });
  const me = { signedIn, account: { handle: 'me' }, instance: { name: 'Riffle' } };
  const services = {
    client,
    viewer: { me: new Store(me) },
    navigation: { place: new Store({ path: '/studio' }), back: () => undefined },
  } as unknown as Services;
  render(<ServicesContext.Provider value={services}>{screen}</ServicesContext.Provider>, root);
}

const find = (testId: string) => root.querySelector<HTMLElement>(`[data-testid=${testId}]`);
const table = (testId: string) =>
  [...(find(testId)?.querySelectorAll('[data-testid=plot-table] td') ?? [])].map(
    (td) => td.textContent,
  );
const until = (check: () => void) => vi.waitFor(check, { timeout: 8000 });

test('studio_overview_showsTotalsDaysAudienceAndClips', async () => {
  show(<StudioScreen />);
  await until(() => expect(find('tile-views')?.textContent).toContain('4'));
  await until(() => expect(find('studio-clip')?.textContent).toContain('My clip'));
  expect(table('over-time')).toEqual(['1', '3']);
  expect(find('audience')?.textContent).toContain('German');
  expect(find('audience')?.textContent).toContain('In smaller groups');
});

test('studio_overview_showsPortionReplaysAndSkips_alsoOverTime', async () => {
  show(<StudioScreen />);
  await until(() => expect(find('tile-average')?.textContent).toContain('50 %'));
  expect(find('tile-replays')?.textContent).toContain('6');
  expect(find('tile-skips')?.textContent).toContain('7');
  find('tab-average')?.click();
  await until(() => expect(table('over-time')).toEqual(['20 %', '60 %']));
  find('tab-skips')?.click();
  await until(() => expect(table('over-time')).toEqual(['7', '7']));
});

test('studio_overview_showsSourcesAndRetention_alsoOverTime', async () => {
  show(<StudioScreen />);
  await until(() => expect(find('studio-sources')?.textContent).toContain('3 · 75 %'));
  expect(table('studio-sources')).toEqual(['1', '2']);
  find('tab-sound')?.click();
  await until(() => expect(table('studio-sources')).toEqual(['0', '1']));
  expect(table('studio-retention')).toEqual(['100 %', '50 %', '25 %']);
  expect(find('studio-retention')?.querySelector('tbody tr:last-child th')?.textContent).toBe(
    '100 %',
  );
});

test('studio_otherPeriodAndOrder_areAskedFor', async () => {
  show(<StudioScreen />);
  await until(() => expect(find('tile-views')).not.toBeNull());
  find('tab-90')?.click();
  find('tab-watch')?.click();
  const orders = () => [...root.querySelectorAll<HTMLElement>('[data-testid=tab-watch]')];
  orders().forEach((tab) => tab.click());
  await until(() => expect(asked).toContain('/api/studio?days=90'));
  await until(() => expect(asked.some((url) => url.includes('order=watch'))).toBe(true));
});

test('studio_noClips_saysWhatWillBeHere_andLeadsToCreating', async () => {
  answers['/api/studio/clips'] = { clips: [] };
  show(<StudioScreen />);
  await until(() => expect(find('empty')?.textContent).toContain('no clips yet'));
  expect(find('empty')?.querySelector('a')?.getAttribute('href')).toBe('/create');
  await until(() => expect(find('tiles')).toBeNull());
  expect(find('over-time')).toBeNull();
});

test('studio_nobodyWatchedInThePeriod_hasNoFlatPlot', async () => {
  const none = {
    views: 0,
    watchSeconds: 0,
    averagePortion: 0,
    replays: 0,
    skips: 0,
    likes: 0,
    comments: 0,
    shares: 0,
    follows: 0,
  };
  answers['/api/studio'] = {
    ...overview,
    totals: none,
    retention: [],
    sources: [],
    days: overview.days.map(({ day }) => ({ day, ...none })),
  };
  show(<StudioScreen />);
  await until(() => expect(find('studio-quiet')?.textContent).toContain('Nobody watched'));
  expect(find('over-time')).toBeNull();
  await until(() => expect(find('studio-clip')).not.toBeNull());
  expect(find('tile-views')).not.toBeNull();
});

test('studio_guest_isAskedToSignIn', async () => {
  show(<StudioScreen />, false);
  await until(() => expect(find('guest-state')).not.toBeNull());
  expect(asked).toEqual([]);
});

test('clip_watched_showsRetentionSourcesAndIntroduction', async () => {
  show(<StudioClipScreen parameters={{ clip: 'mine' }} query={new URLSearchParams()} />);
  await until(() => expect(find('studio-retention')).not.toBeNull());
  const cells = find('studio-retention')?.querySelectorAll('td') ?? [];
  expect([...cells].map((td) => td.textContent)).toEqual(['100 %', '75 %', '50 %']);
  expect(find('studio-sources')?.textContent).toContain('3 · 75 %');
  expect(find('studio-introduction')?.textContent).toContain('until shown 100 times');
  expect(find('tile-average')?.textContent).toContain('50 %');
});

test('clip_notWatchedYet_saysSo', async () => {
  answers['/api/studio/clips/mine'] = {
    ...details,
    views: 0,
    retention: [],
    sources: [],
    introduction: [],
  };
  show(<StudioClipScreen parameters={{ clip: 'mine' }} query={new URLSearchParams()} />);
  await until(() => expect(find('empty')?.textContent).toContain('Nobody has watched'));
});

test('clip_ofSomebodyElse_isNotThere', async () => {
  show(<StudioClipScreen parameters={{ clip: 'other' }} query={new URLSearchParams()} />);
  await until(() => expect(find('failed')?.dataset['status']).toBe('404'));
});
