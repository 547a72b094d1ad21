// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { FakeApi } from '../../dev/fake-api';
import type { Sound } from '../api';
import { aClip } from '../testing/clips';
import { aPage } from '../testing/page';

const page = aPage();
const { root, find, until, shown } = page;

let api: FakeApi;
let sent: { method: string; path: string; body: unknown }[];

beforeEach(() => {
  api = new FakeApi([aClip({ id: 'dance-0' })]);
  api.world.become('ada', 'Ada', 'user');
  sent = [];
});

async function open(path: string): Promise<void> {
  page.open(path, {
    fetch: (url, init) => {
      const method = init?.method ?? 'GET';
      sent.push({ method, path: url, body: JSON.parse(String(init?.body ?? 'null')) });
      return api.handle(new Request(`http://localhost${url}`, init));
    },
  });
  await shown('sound-menu');
}

async function own(fields: Partial<Sound> = {}): Promise<string> {
  const form = new FormData();
  form.set('title', 'Mine alone');
  form.set('attribution', 'Ada');
  const added = await api.handle(
    new Request('http://localhost/api/sounds', { method: 'POST', body: form }),
  );
  const { id } = (await added.json()) as Sound;
  await api.handle(
    new Request(`http://localhost/api/sounds/${id}`, {
      method: 'PUT',
      body: JSON.stringify(fields),
    }),
  );
  return id;
}

async function choose(item: string, then: string): Promise<void> {
  find('sound-menu')?.click();
  await shown(item);
  find(item)?.click();
  await shown(then);
}

test('report_soundOfSomebodyElse_tellsModerators', async () => {
  await open('/sounds/sound-of-dance-0');
  await choose('sound-report', 'report-form');
  root.querySelector<HTMLInputElement>('input[value=copyright]')?.click();
  await until(() => expect((find('report-send') as HTMLButtonElement).disabled).toBe(false));
  find('report-send')?.click();
  await until(() => expect(find('report-form')).toBeNull());
  expect(sent.find(({ path }) => path === '/api/reports')?.body).toEqual({
    kind: 'sound',
    id: 'sound-of-dance-0',
    reason: 'copyright',
    note: '',
  });
});

test('menu_soundOfSomebodyElse_offersNeitherRenameNorDelete', async () => {
  await open('/sounds/sound-of-dance-0');
  find('sound-menu')?.click();
  await shown('sound-report');
  expect(find('sound-rename')).toBeNull();
  expect(find('sound-delete')).toBeNull();
});

test('rename_ownSound_isShownAtOnce', async () => {
  await open(`/sounds/${await own()}`);
  await choose('sound-rename', 'sound-new-title');
  const field = find('sound-new-title') as HTMLInputElement;
  expect(field.value).toBe('Mine alone');
  field.value = 'Ours ';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  find('confirm-yes')?.click();
  await until(() => expect(find('sound')?.querySelector('h2')?.textContent).toBe('Ours'));
  expect(find('confirm')).toBeNull();
});

test('delete_ownSound_asksAndLeavesItsPage', async () => {
  const id = await own();
  await open(`/sounds/${id}`);
  await choose('sound-delete', 'confirm');
  const isDelete = ({ method }: { method: string }) => method === 'DELETE';
  expect(sent.some(isDelete)).toBe(false);
  find('confirm-yes')?.click();
  await until(() => expect(find('screen-sound')).toBeNull());
  expect(sent.find(isDelete)?.path).toBe(`/api/sounds/${id}`);
});

test('page_ofATakenDownSound_saysSoAndDoesNotOfferIt', async () => {
  await open(`/sounds/${await own({ takenDown: true })}`);
  expect(find('sound-taken-down')?.textContent).toContain('Moderators have taken this sound down');
  expect(find('sound-taken-down')?.querySelector('a')?.getAttribute('href')).toBe(
    '/settings/standing',
  );
  expect(find('use-sound')).toBeNull();
});
