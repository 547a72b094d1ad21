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
  api = new FakeApi([aClip({ id: 'dance-0' })]);
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
const go = async (path: string, screen: string) => {
  window.history.pushState({ index: 1 }, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await until(() => expect(find(screen)).not.toBeNull());
};

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

test('forgotten_withoutMail_isNotOffered', async () => {
  await open('/sign-in', 'sign-in-form');
  expect(find('forgotten')).toBeNull();
});

test('forgotten_nameGiven_saysThatALinkMayBeOnItsWay', async () => {
  api.world.mail = true;
  await open('/sign-in', 'forgotten');
  find('forgotten')?.click();
  await until(() => expect(find('forgotten-form')).not.toBeNull());
  await type('who', 'ada');
  find('send-link')?.click();
  await until(() => expect(find('screen-forgotten')?.textContent).toContain('on its way'));
});

test('reset_usedLink_saysSo_goodOneLeadsToSigningIn', async () => {
  await open('/reset-password#used', 'reset-form');
  await type('next-password', 'another fine phrase');
  find('reset-password')?.click();
  await until(() => expect(find('failure')?.dataset['code']).toBe('link-expired'));
  window.history.replaceState(null, '', '/reset-password#good');
  find('reset-password')?.click();
  await until(() => expect(find('sign-in-form')).not.toBeNull());
  expect(location.href).not.toContain('#');
});

test('mailAddress_entered_waitsForItsLink', async () => {
  api.world.become('ada', 'Ada', 'user');
  api.world.mail = true;
  await open('/settings/security', 'mail-form');
  await type('new-mail-address', 'ada@example.org');
  await type('mail-password', 'right');
  find('save-mail-address')?.click();
  await until(() => expect(find('mail-address')?.textContent).toContain('waits to be confirmed'));
  await go('/confirm-mail#good', 'screen-confirm-mail');
  find('confirm-mail')?.click();
  await until(() => expect(find('screen-confirm-mail')?.textContent).toContain('is confirmed'));
  await go('/settings/security', 'mail-address');
  expect(find('mail-address')?.textContent).toContain('Mail goes to ada@example.org');
});

test('mailAddress_withoutMail_isNotShown', async () => {
  api.world.become('ada', 'Ada', 'user');
  await open('/settings/security', 'password-form');
  expect(find('mail-address')).toBeNull();
});
