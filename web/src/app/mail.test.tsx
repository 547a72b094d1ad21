// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { FakeApi } from '../../dev/fake-api';
import { aClip } from '../testing/clips';
import { aPage, to } from '../testing/page';

const page = aPage();
const { find, until, shown, type, go } = page;

let api: FakeApi;

beforeEach(() => {
  api = new FakeApi([aClip({ id: 'dance-0' })]);
});

async function open(path: string, screen: string): Promise<void> {
  page.open(path, to(api));
  await shown(screen);
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
