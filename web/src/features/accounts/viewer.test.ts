import { beforeEach, expect, test } from 'vitest';
import type { Me } from '../../api';
import type { TextStorage } from '../../lib/storage';
import { Viewer } from './viewer';

const guest: Me = {
  signedIn: false,
  open: true,
  unread: 0,
  setupNeeded: false,
  minimumAge: 13,
  mail: false,
  instance: { name: 'Riffle' },
};
const values = new Map<string, string>();
const storage: TextStorage = {
  getItem: (key) => values.get(key) ?? null,
  setItem: (key, value) => void values.set(key, value),
};

beforeEach(() => values.clear());

test('refresh_answered_isWhoTheServerSays', async () => {
  const viewer = new Viewer(async () => ({ ...guest, unread: 3 }), storage);
  expect(viewer.me.get()).toBeUndefined();
  await viewer.refresh();
  expect(viewer.me.get()?.unread).toBe(3);
  expect(viewer.signedIn).toBe(false);
});

test('refresh_offline_staysWhoItWas', async () => {
  new Viewer(async () => guest, storage).become({ ...guest, signedIn: true, setupNeeded: true });
  const later = new Viewer(() => Promise.reject(new TypeError('offline')), storage);
  await later.refresh();
  expect(later.signedIn).toBe(true);
  expect(later.me.get()?.setupNeeded).toBe(false);
});

test('restore_brokenStorage_isNobodyYet', () => {
  values.set('riffle.me', '{broken');
  expect(new Viewer(async () => guest, storage).me.get()).toBeUndefined();
});

test('setUnread_beforeTheFirstAnswer_isForgotten', () => {
  const viewer = new Viewer(async () => guest, storage);
  viewer.setUnread(4);
  expect(viewer.me.get()).toBeUndefined();
});

test('isOutdatedBy_signedOutInAnotherTab_isTrue', async () => {
  const account = { id: 'ada', handle: 'ada', name: 'Ada' } as NonNullable<Me['account']>;
  const viewer = new Viewer(async () => ({ ...guest, signedIn: true, account }), storage);
  await viewer.refresh();
  expect(viewer.isOutdatedBy('riffle.me', storage.getItem('riffle.me'))).toBe(false);
  expect(viewer.isOutdatedBy('riffle.me', JSON.stringify(guest))).toBe(true);
  expect(viewer.isOutdatedBy('riffle.other', JSON.stringify(guest))).toBe(false);
});
