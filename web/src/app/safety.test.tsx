// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeApi } from '../../dev/fake-api';
import { aClip } from '../testing/clips';
import { App } from './app';
import { startSession } from './session';

let api: FakeApi;
let root: HTMLElement;

beforeEach(() => {
  api = new FakeApi([aClip({ id: 'dance-0' }), aClip({ id: 'dance-1' })]);
  sessionStorage.clear();
  localStorage.clear();
  root = document.createElement('div');
  document.body.replaceChildren(root);
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue();
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue();
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
    this.open = true;
  };
});

afterEach(() => render(null, root));

const find = (testId: string) => root.querySelector<HTMLElement>(`[data-testid=${testId}]`);
const until = (check: () => void) => vi.waitFor(check, { timeout: 8000 });
const type = async (testId: string, value: string) => {
  const field = find(testId) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 20));
};

const shown = () =>
  root.querySelector<HTMLElement>('[data-testid=slide][data-active=true]')?.dataset['clipId'];

async function open(path: string, screen: string): Promise<void> {
  window.history.replaceState(null, '', path);
  const session = startSession(window, {
    fetch: (url, init) => api.handle(new Request(`http://localhost${url}`, init)),
    beacon: () => true,
    upload: () => Promise.reject(new TypeError('not in this test')),
    cookies: () => 'XSRF-TOKEN=token',
  });
  render(<App session={session} />, root);
  await until(() => expect(find(screen)).not.toBeNull());
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
  await until(() => expect(shown()).toBe('dance-0'));
  Line.last.dispatchEvent(new Event('open'));
  api.world.clips.splice(0, 1);
  Line.last.dispatchEvent(new Event('open'));
  await until(() => expect(shown()).not.toBe('dance-0'));
  vi.unstubAllGlobals();
});

test('report_byAGuestFromTheMenu_isSentWithoutAnAccount', async () => {
  await open('/', 'slide');
  await until(() => expect(shown()).toBe('dance-0'));
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
