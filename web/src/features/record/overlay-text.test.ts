import { expect, test } from 'vitest';
import { shownAt, type OverlayText } from './overlay-text';

test('shownAt_timing_beginsAndEnds', () => {
  const text: OverlayText = {
    text: 'Hi',
    place: 'top',
    size: 'small',
    color: '#ffffff',
    from: 1,
    to: 3,
  };
  expect([0.99, 1, 2.99, 3].map((at) => shownAt(text, at))).toEqual([false, true, true, false]);
  expect(shownAt({ ...text, text: '  ' }, 2)).toBe(false);
});
