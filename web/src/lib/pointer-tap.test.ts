import { beforeEach, expect, test } from 'vitest';
import { FakeTimers } from '../testing/fake-timers';
import { TapRecognizer } from './pointer-tap';

let timers: FakeTimers;
let seen: string[];
let taps: TapRecognizer;

beforeEach(() => {
  timers = new FakeTimers();
  seen = [];
  const handlers = {
    onTap: () => seen.push('tap'),
    onDoubleTap: (x: number, y: number) => seen.push(`double at ${x},${y}`),
    onLongPress: () => seen.push('long'),
  };
  taps = new TapRecognizer(handlers, timers);
});

async function tap(x = 10, y = 20): Promise<void> {
  taps.down(x, y);
  await timers.advance(50);
  taps.up(x, y);
}

test('up_once_isATapAfterNoSecondCame', async () => {
  await tap();
  expect(seen).toEqual([]);
  await timers.advance(300);
  expect(seen).toEqual(['tap']);
});

test('up_threeInARow_areTwoDoubleTaps', async () => {
  await tap();
  await tap(30, 40);
  await tap(50, 60);
  await timers.advance(1000);
  expect(seen).toEqual(['double at 30,40', 'double at 50,60']);
});

test('up_twoSlowOnes_areTwoTaps', async () => {
  await tap();
  await timers.advance(300);
  await tap();
  await timers.advance(300);
  expect(seen).toEqual(['tap', 'tap']);
});

test('down_heldStill_isALongPressAndNoTap', async () => {
  taps.down(10, 10);
  await timers.advance(500);
  taps.up(10, 10);
  await timers.advance(1000);
  expect(seen).toEqual(['long']);
});

test('move_away_isAScrollAndNothingElse', async () => {
  taps.down(10, 10);
  taps.move(10, 60);
  await timers.advance(600);
  taps.up(10, 60);
  await timers.advance(1000);
  expect(seen).toEqual([]);
});
