// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { FakeApi } from '../../dev/fake-api';
import type { Draft } from '../api';
import { aClip } from '../testing/clips';
import { aPage, to } from '../testing/page';

const page = aPage();
const { root, find, until, shown } = page;

let api: FakeApi;

beforeEach(() => {
  const sound = { id: 'sound-of-dance-0', title: 'Morning', original: false, attribution: 'Ada' };
  api = new FakeApi(
    ['dance-0', 'dance-1'].map((id) => aClip({ id, sound: { ...sound, start: 0 } })),
  );
  api.world.become('ada', 'Ada', 'user');
});

const request = (method: string, path: string, body?: unknown) =>
  api.handle(
    new Request(`http://localhost${path}`, { method, body: body ? JSON.stringify(body) : null }),
  );

async function open(path: string, screen: string): Promise<void> {
  page.open(path, to(api));
  await shown(screen);
}

async function draft(fields: object = {}): Promise<Draft> {
  return (await request('POST', '/api/drafts', fields)).json();
}

const kept = async (id: string): Promise<Draft> =>
  (await request('GET', `/api/drafts/${id}`)).json();

test('create_drafts_areListedWithWhatTheyNeed', async () => {
  await draft({ caption: 'Cut off', file: { name: 'take.mp4', bytes: 4000, received: 1000 } });
  await draft({ caption: 'Refused', problem: { code: 'damaged', detail: 'cannot be read' } });
  await open('/create', 'drafts');
  const rows = [...root.querySelectorAll<HTMLElement>('[data-testid=draft]')];
  const texts = rows.map((row) => row.textContent ?? '');
  expect(texts[0]).toContain('Refused');
  expect(texts[0]).toContain('Export it again');
  expect(texts[1]).toContain('Choose “take.mp4” once more');
  expect(
    rows[1]?.querySelector('[data-testid=draft-progress]')?.getAttribute('aria-valuenow'),
  ).toBe('25');
});

test('edit_caption_isKeptOnTheServer', async () => {
  const { id } = await draft();
  await open(`/create/edit/${id}`, 'clip-caption');
  const field = find('clip-caption') as HTMLTextAreaElement;
  field.value = 'Down by the river';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  find('allow-duet')?.click();
  await until(() => expect(find('saving')?.dataset['state']).toBe('unsaved'));
  await until(() => expect(find('saving')?.dataset['state']).toBe('saved'));
  expect(await kept(id)).toMatchObject({ caption: 'Down by the river', duetAllowed: false });
});

test('edit_changedOnAnotherDevice_saysSoAndLoadsThat', async () => {
  const { id, version } = await draft({ caption: 'first' });
  await open(`/create/edit/${id}`, 'clip-caption');
  await request('PUT', `/api/drafts/${id}`, { version, caption: 'theirs' });
  find('clip-generated')?.click();
  await until(() => expect(find('confirm')?.textContent ?? '').toContain('Another device'));
  find('confirm-yes')?.click();
  await until(() => expect((find('clip-caption') as HTMLTextAreaElement).value).toBe('theirs'));
  expect(await kept(id)).toMatchObject({ caption: 'theirs', generated: false });
});

test('publish_withAFile_showsHowFarItIs', async () => {
  const file = { name: 'a.mp4', bytes: 9, received: 9, durationSeconds: 8 };
  const { id } = await draft({ file });
  await open(`/create/edit/${id}`, 'publish');
  find('publish')?.click();
  await until(() => expect(find('outcome')?.dataset['state']).toBe('queued'));
  expect(find('draft-status')?.textContent).toContain('1 clip before it');
});

test('publish_withoutAFile_isNotOffered', async () => {
  const { id } = await draft();
  await open(`/create/edit/${id}`, 'publish');
  expect((find('publish') as HTMLButtonElement).disabled).toBe(true);
});

test('sound_page_namesItAndItsClips', async () => {
  await open('/sounds/sound-of-dance-0', 'sound');
  await until(() => expect(root.querySelectorAll('[data-testid=card]')).toHaveLength(2));
  expect(find('use-sound')?.getAttribute('href')).toBe(
    '/create/record?sound=sound-of-dance-0&start=0',
  );
  find('save-this-sound')?.click();
  await until(() => expect(find('save-this-sound')?.getAttribute('aria-pressed')).toBe('true'));
});

test('slide_ofAClipWithASound_linksToIt', async () => {
  await open('/c/dance-1', 'clip-sound');
  expect(find('clip-sound')?.getAttribute('href')).toBe('/sounds/sound-of-dance-0');
  expect(find('clip-sound')?.textContent).toContain('Morning · Ada');
});

test('create_suspended_saysSoAndWhereToLearnWhy', async () => {
  api.world.suspend();
  await open('/create', 'account-suspended');
  expect(root.querySelector('[data-testid=account-suspended] a')?.getAttribute('href')).toBe(
    '/settings/standing',
  );
  expect(find('create-record')).toBeNull();
});
