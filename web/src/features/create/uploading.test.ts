// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Store } from '../../lib/store';
import type { Services } from '../services';
import { uploadingOf } from './uploading';
import type { UploadStatus } from './uploads';

const file = new File([new Uint8Array(10)], 'take.mp4');

function uploading(status: UploadStatus) {
  const viewer = { account: { id: 'me' }, me: new Store({}) };
  const services = { client: {}, viewer, lastDraft: new Store(undefined) } as unknown as Services;
  const made = uploadingOf(services);
  made.uploads.states.set(new Map([['a', { file, status, sent: 10, bytesPerSecond: 0 }]]));
  const publish = vi.fn(() => Promise.resolve());
  made.publishBy('a', publish);
  return { ...made, publish };
}

test('wish_fileOnItsWay_isKept', () => {
  const { wish, wished, publish } = uploading('sending');
  wish('a', true);
  expect([...wished.get()]).toEqual(['a']);
  expect(publish).not.toHaveBeenCalled();
});

test('wish_fileThatHasArrivedMeanwhile_isDoneAtOnce', () => {
  const { wish, wished, publish } = uploading('sent');
  wish('a', true);
  expect(publish).toHaveBeenCalledOnce();
  expect([...wished.get()]).toEqual([]);
});
