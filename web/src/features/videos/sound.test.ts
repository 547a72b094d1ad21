import { expect, test } from 'vitest';
import { Sound } from './sound';

function storage(initial?: string) {
  let value = initial ?? null;
  return { getItem: () => value, setItem: (_key: string, next: string) => void (value = next) };
}

test('gesture_neverChosen_bringsSound', () => {
  const sound = new Sound(storage());
  expect(sound.state.get().muted).toBe(true);
  sound.gesture();
  expect(sound.state.get().muted).toBe(false);
});

test('gesture_mutedByChoice_staysMutedAlsoNextTime', () => {
  const remembered = storage();
  const sound = new Sound(remembered);
  sound.gesture();
  sound.choose(true);
  sound.gesture();
  expect(sound.state.get().muted).toBe(true);
  const nextTime = new Sound(remembered);
  nextTime.gesture();
  expect(nextTime.state.get().muted).toBe(true);
});

test('refused_thenGesture_triesAgain', () => {
  const sound = new Sound(storage('on'));
  sound.gesture();
  sound.refused();
  expect(sound.state.get().muted).toBe(true);
  sound.gesture();
  expect(sound.state.get().muted).toBe(false);
});
