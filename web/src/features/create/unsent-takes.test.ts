import { beforeEach, expect, test } from 'vitest';
import type { Kept } from '../../lib/kept';
import { UnsentTakes, type UnsentTake } from './unsent-takes';

/** A device that keeps one thing, or refuses to. */
class FakeDevice implements Kept<UnsentTake> {
  value: UnsentTake | undefined;
  refuses = false;

  async get() {
    this.#check();
    return this.value;
  }

  async put(value: UnsentTake) {
    this.#check();
    this.value = value;
  }

  async clear() {
    this.#check();
    this.value = undefined;
  }

  #check(): void {
    if (this.refuses) {
      throw new DOMException('no room', 'QuotaExceededError');
    }
  }
}

const take = (parts: Partial<UnsentTake> = {}): UnsentTake => ({
  account: 'ada',
  file: new File(['take'], 'take.mp4'),
  fields: { voiceVolume: 1 },
  ...parts,
});
let device: FakeDevice;

beforeEach(() => {
  device = new FakeDevice();
});

test('keep_thenAnotherVisit_findsIt', async () => {
  await new UnsentTakes(device).keep(take());
  const later = new UnsentTakes(device);
  await later.looked;
  expect(later.take.get()).toEqual(take());
});

test('keep_another_takesThePlaceOfTheFirst', async () => {
  const takes = new UnsentTakes(device);
  await takes.keep(take());
  await takes.keep(take({ draft: 'second' }));
  expect(device.value?.draft).toBe('second');
  expect(takes.take.get()?.draft).toBe('second');
});

test('settled_itsDraft_isForgottenHereAndOnTheDevice', async () => {
  const takes = new UnsentTakes(device);
  await takes.keep(take({ draft: 'mine' }));
  await takes.settled('mine');
  expect(takes.take.get()).toBeUndefined();
  expect(device.value).toBeUndefined();
});

test('settled_anotherDraft_keepsIt', async () => {
  const takes = new UnsentTakes(device);
  await takes.keep(take({ draft: 'mine' }));
  await takes.settled('other');
  expect(device.value?.draft).toBe('mine');
});

test('drop_withoutADraft_isForgotten', async () => {
  const takes = new UnsentTakes(device);
  await takes.keep(take());
  await takes.drop();
  expect(device.value).toBeUndefined();
});

test('keep_onADeviceThatRefuses_lastsAsLongAsThePage', async () => {
  device.refuses = true;
  const takes = new UnsentTakes(device);
  await takes.keep(take());
  expect(takes.take.get()).toEqual(take());
  await takes.drop();
  expect(takes.take.get()).toBeUndefined();
});
