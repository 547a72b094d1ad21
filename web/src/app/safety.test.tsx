// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { FakeApi } from '../../dev/fake-api';
import { aClip } from '../testing/clips';
import { aPage, to } from '../testing/page';

const page = aPage();
const { root, find, until, shown, type } = page;

let api: FakeApi;

beforeEach(() => {
  api = new FakeApi([aClip({ id: 'dance-0' }), aClip({ id: 'dance-1' })]);
});

const clipShown = () =>
  root.querySelector<HTMLElement>('[data-testid=slide][data-active=true]')?.dataset['clipId'];

async function open(path: string, screen: string): Promise<void> {
  page.open(path, to(api));
  await shown(screen);
}

test('signIn_suspended_readsWhyAndAppealsOnce', async () => {
  await open('/sign-in?next=/settings', 'sign-in-form');
  await type('handle', 'suspended');
  await type('password', 'correct');
  find('sign-in')?.click();
  await until(() => expect(find('is-suspended')).not.toBeNull());
  expect(find('decision')?.textContent).toContain('Three warnings.');
  find('appeal')?.click();
  await until(() => expect(find('appeal-text')).not.toBeNull());
  await type('appeal-text', 'Only two');
  find('send-appeal')?.click();
  await until(() => expect(find('decision')?.textContent).toContain('Only two'));
  expect(find('decision')?.querySelector('[data-testid=appeal]')).toBeNull();
});

test('gap_inTheLiveLine_takesOutWhatWasTakenDownMeanwhile', async () => {
  class Line extends EventTarget {
    static last: Line;
    readyState = 1;
    constructor() {
      super();
      Line.last = this;
    }
    close(): void {}
  }
  vi.stubGlobal('EventSource', Line);
  await open('/', 'slide');
  await until(() => expect(clipShown()).toBe('dance-0'));
  Line.last.dispatchEvent(new Event('open'));
  api.world.clips.splice(0, 1);
  Line.last.dispatchEvent(new Event('open'));
  await until(() => expect(clipShown()).not.toBe('dance-0'));
  vi.unstubAllGlobals();
});

test('report_byAGuestFromTheMenu_isSentWithoutAnAccount', async () => {
  await open('/', 'slide');
  await until(() => expect(clipShown()).toBe('dance-0'));
  find('more')?.click();
  await until(() => expect(find('menu-report')).not.toBeNull());
  find('menu-report')?.click();
  await until(() => expect(find('report-form')).not.toBeNull());
  expect(find('guest-prompt')).toBeNull();
  root.querySelector<HTMLInputElement>('[name=reason][value=spam]')?.click();
  await until(() => expect((find('report-send') as HTMLButtonElement).disabled).toBe(false));
  find('report-send')?.click();
  await until(() => expect(api.world.reports).toMatchObject([{ kind: 'clip', id: 'dance-0' }]));
  await until(() => expect(find('toast')?.textContent).toContain('Thank you'));
});
