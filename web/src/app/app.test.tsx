// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { FakeApi } from '../../dev/fake-api';
import { aClip } from '../testing/clips';
import { aPage, to } from '../testing/page';
import { startFirstClip } from './opening';

const topics = ['dance', 'food', 'space', 'ocean'];
const clips = Array.from({ length: 40 }, (_, index) => {
  const topic = topics[index % topics.length] ?? '';
  return aClip({ id: `${topic}-${index}`, tags: [topic], caption: `About ${topic}` });
});

const page = aPage();
const { root, find, until, type, go } = page;

let api: FakeApi;
let online: boolean;

beforeEach(() => {
  api = new FakeApi(clips);
  online = true;
});

function start(path: string) {
  const server = to(api);
  return page.start(path, {
    fetch: async (url, init) => {
      if (!online) {
        throw new TypeError('failed to fetch');
      }
      return url.startsWith('/media/') ? new Response() : server.fetch(url, init);
    },
    beacon: (path, body) => {
      void body.text().then((text) => server.fetch(path, { method: 'POST', body: text }));
      return true;
    },
  });
}

async function open(path = '/') {
  const session = start(path);
  page.draw(session);
  await new Promise((resolve) => setTimeout(resolve, 120));
  return session;
}

const active = () => root.querySelector<HTMLElement>('[data-testid=slide][data-active=true]');
const shown = () => active()?.dataset['clipId'];
const press = (key: string) =>
  window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const eventTypes = () => api.events.map(({ type }) => type);

/** Presses a key, and waits for another clip. */
async function moveOn(key = 'j'): Promise<void> {
  const before = shown();
  press(key);
  await vi.waitFor(() => expect(shown()).not.toBe(before));
}

test('opening_feed_startsItsFirstClipBeforeAnythingIsDrawn', async () => {
  const session = start('/');
  await startFirstClip(session);
  expect(HTMLMediaElement.prototype.play).toHaveBeenCalledTimes(1);
  expect(session.surfaces.forYou.videos.map(({ src }) => src)).toContainEqual(
    expect.stringContaining(clips[0]?.sources[0]?.url ?? 'none'),
  );
});

test('opening_feedThatDoesNotAnswer_isDrawnAllTheSame', async () => {
  online = false;
  await startFirstClip(start('/'));
  expect(HTMLMediaElement.prototype.play).not.toHaveBeenCalled();
});

test('opening_otherScreen_asksForNoFeed', async () => {
  const session = start('/settings');
  await startFirstClip(session);
  expect(session.surfaces.forYou.feed.started).toBe(false);
});

test('open_guest_showsAClipWithItsMakerAndTags', async () => {
  await open();
  await vi.waitFor(() => expect(shown()).toBe('dance-0'));
  expect(active()?.dataset['tags']).toBe('dance');
  expect(active()?.getAttribute('aria-label')).toBe('Creator: About dance');
});

test('open_linkToAClip_startsWithIt', async () => {
  await open('/c/space-2');
  await vi.waitFor(() => expect(shown()).toBe('space-2'));
  expect(location.pathname).toBe('/c/space-2');
  await moveOn();
  expect(shown()).not.toBe('space-2');
  expect(location.pathname).toBe('/');
});

test('open_linkToAClipThatIsGone_saysSoAndShowsTheFeed', async () => {
  await open('/c/none');
  await vi.waitFor(() => expect(shown()).toBe('dance-0'));
  expect(find('toast')?.textContent).toContain('not here any more');
});

test('keys_downAndUp_comeBackToTheSameClip', async () => {
  await open();
  await vi.waitFor(() => expect(shown()).toBe('dance-0'));
  await moveOn('j');
  await moveOn('k');
  expect(shown()).toBe('dance-0');
});

test('like_byKey_changesWhatComesWithinThreeClips', async () => {
  await open('/c/ocean-3');
  await vi.waitFor(() => expect(shown()).toBe('ocean-3'));
  await vi.waitFor(() => expect(root.querySelectorAll('[data-testid=slide]').length).toBe(3));
  press('l');
  await vi.waitFor(() => expect(eventTypes()).toContain('like'));
  await vi.waitFor(() => expect(find('like')?.getAttribute('aria-pressed')).toBe('true'));
  await moveOn();
  await moveOn();
  await moveOn();
  expect(active()?.dataset['tags']).toBe('ocean');
});

test('hide_byKey_takesTheClipOutAtOnceAndTellsTheServer', async () => {
  await open();
  await vi.waitFor(() => expect(shown()).toBe('dance-0'));
  press('x');
  await vi.waitFor(() => expect(shown()).not.toBe('dance-0'));
  await vi.waitFor(() => expect(eventTypes()).toContain('hide'));
  expect(root.querySelector('[data-clip-id=dance-0]')).toBeNull();
  expect(eventTypes()).not.toContain('skip');
});

test('move_fastSkip_isToldWithItsDwell', async () => {
  await open();
  await vi.waitFor(() => expect(shown()).toBe('dance-0'));
  await moveOn();
  await vi.waitFor(() =>
    expect(eventTypes()).toEqual(expect.arrayContaining(['impression', 'skip', 'watch'])),
  );
  const skip = api.events.find(({ type }) => type === 'skip');
  expect(skip).toMatchObject({ clip: 'dance-0', requestId: 'request-0', position: 0 });
  expect(skip?.seconds).toBeGreaterThanOrEqual(0);
});

test('pageHide_currentView_isClosedAndSentAlong', async () => {
  await open();
  await vi.waitFor(() => expect(shown()).toBe('dance-0'));
  window.dispatchEvent(new Event('pagehide'));
  await vi.waitFor(() => expect(eventTypes()).toContain('watch'));
  expect(eventTypes().filter((type) => type === 'watch').length).toBe(1);
});

test('learningSwitch_off_isShownByThePanel', async () => {
  await open();
  await vi.waitFor(() => expect(shown()).toBe('dance-0'));
  find('learning-chip')?.click();
  await vi.waitFor(() => expect(find('learning-panel')?.dataset['enabled']).toBe('true'));
  find('learning-switch')?.click();
  await vi.waitFor(() => expect(find('learning-panel')?.dataset['enabled']).toBe('false'));
});

test('why_byKey_explainsTheCurrentClip', async () => {
  await open();
  await vi.waitFor(() => expect(shown()).toBe('dance-0'));
  press('w');
  await vi.waitFor(() =>
    expect(find('why-content')?.textContent).toContain('Many people watch it to the end'),
  );
});

test('open_emptyInstallation_saysThatClipsAreBeingPrepared', async () => {
  api = new FakeApi([]);
  await open();
  await vi.waitFor(() => expect(find('feed-notice')?.dataset['status']).toBe('empty'));
});

test('open_offline_saysSoAndGoesOnWhenBack', async () => {
  online = false;
  await open();
  await vi.waitFor(() => expect(find('feed-notice')?.dataset['status']).toBe('offline'));
  online = true;
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(shown()).toBe('dance-0'));
});

test('save_byKey_goesThroughTheOutbox', async () => {
  await open();
  await until(() => expect(shown()).toBe('dance-0'));
  press('b');
  await until(() => expect(find('save')?.getAttribute('aria-pressed')).toBe('true'));
  await until(() => expect(eventTypes()).toContain('save'));
  press('b');
  await until(() => expect(eventTypes()).toContain('unsave'));
});

test('otherScreen_andBack_keepsThePlaceInTheFeed', async () => {
  await open();
  await until(() => expect(shown()).toBe('dance-0'));
  await moveOn();
  const before = shown();
  find('tab-bar-discover')?.click();
  await until(() => expect(find('screen-discover')).not.toBeNull());
  expect(location.pathname).toBe('/discover');
  find('tab-bar-feed')?.click();
  await until(() => expect(shown()).toBe(before));
});

test('follow_guest_isToldWhatAnAccountIsFor', async () => {
  await open();
  await until(() => expect(shown()).toBe('dance-0'));
  find('follow')?.click();
  await until(() => expect(find('guest-prompt')?.textContent).toContain('Follow people'));
  expect(find('guest-sign-up')?.getAttribute('href')).toBe('/sign-up?next=%2F');
});

test('signIn_wrongPassword_saysSoAndKeepsWhatWasTyped', async () => {
  await open('/sign-in');
  await until(() => expect(find('sign-in-form')).not.toBeNull());
  await type('handle', 'ada');
  await type('password', 'wrong');
  find('sign-in')?.click();
  await until(() => expect(find('failure')?.dataset['code']).toBe('wrong-credentials'));
  expect((find('handle') as HTMLInputElement).value).toBe('ada');
});

test('signIn_secondFactor_asksForTheCode', async () => {
  await open('/sign-in?next=/settings');
  await until(() => expect(find('sign-in-form')).not.toBeNull());
  await type('handle', 'ada');
  await type('password', 'code');
  find('sign-in')?.click();
  await until(() => expect(find('code')).not.toBeNull());
  await type('code', '123456');
  find('sign-in')?.click();
  await until(() => expect(find('screen-settings')).not.toBeNull());
  expect(find('sign-out')?.textContent).toContain('Ada');
});

test('comment_failed_keepsTheTextAndSucceedsLater', async () => {
  api.world.become('ada', 'Ada', 'user');
  await open();
  await until(() => expect(shown()).toBe('dance-0'));
  press('c');
  await until(() => expect(find('comment-text')).not.toBeNull());
  online = false;
  await type('comment-text', 'What a turn!');
  find('comment-send')?.click();
  await until(() => expect(find('failure')?.textContent).toContain('connection'));
  expect((find('comment-text') as HTMLTextAreaElement).value).toBe('What a turn!');
  online = true;
  find('comment-send')?.click();
  await until(() => expect(find('comment')?.textContent).toContain('What a turn!'));
  expect((find('comment-text') as HTMLTextAreaElement).value).toBe('');
});

test('block_fromTheMenu_takesAllClipsOfTheCreatorOutAtOnce', async () => {
  api.world.become('ada', 'Ada', 'user');
  await open();
  await until(() => expect(shown()).toBe('dance-0'));
  find('more')?.click();
  await until(() => expect(find('menu-block')).not.toBeNull());
  find('menu-block')?.click();
  await until(() => expect(find('confirm-yes')).not.toBeNull());
  find('confirm-yes')?.click();
  await until(() => expect(api.world.blocked.has('creator')).toBe(true));
  await until(() => expect(root.querySelectorAll('[data-testid=slide]').length).toBe(0));
});

test('unknownAddress_saysThatNothingIsThere', async () => {
  await open('/nowhere/at/all');
  await until(() => expect(find('screen-missing')).not.toBeNull());
  await go('/tag/ocean', 'screen-tag');
  await until(() => expect(root.querySelectorAll('[data-testid=card]').length).toBe(10));
});

test('card_inAGrid_goesOnWithTheGrid', async () => {
  await open('/tag/space');
  await until(() => expect(root.querySelectorAll('[data-testid=card]').length).toBe(10));
  const cards = [...root.querySelectorAll<HTMLElement>('[data-testid=card]')];
  const ids = cards.map((card) => card.dataset['clipId']);
  cards[3]?.click();
  await until(() => expect(shown()).toBe(ids[3]));
  await until(() => expect(root.querySelectorAll('[data-testid=slide]').length).toBe(3));
  await moveOn();
  expect(shown()).toBe(ids[4]);
  expect(location.pathname).toBe(`/c/${ids[4]}`);
});

test('gone_clipOnTheScreen_leavesAtOnce', async () => {
  const session = await open();
  await until(() => expect(shown()).toBe('dance-0'));
  session.services.gone({ clips: ['dance-0'] });
  await until(() => expect(shown()).not.toBe('dance-0'));
  expect(root.querySelector('[data-clip-id=dance-0]')).toBeNull();
});
