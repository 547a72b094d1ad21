import { expect, test } from 'vitest';
import { Backoff } from './backoff';
import { clock, initial, milliseconds, percent, percents } from './format';
import { storageOr } from './storage';
import { Store } from './store';
import { uuid } from './uuid';

test('next_again_doublesUpToTheLongest', () => {
  const backoff = new Backoff(1000, 5000, () => 0);
  expect([1, 2, 3, 4, 5].map(() => backoff.next())).toEqual([1000, 2000, 4000, 5000, 5000]);
  backoff.reset();
  expect(backoff.next()).toBe(1000);
});

test('next_jitter_addsAtMostAQuarter', () => {
  expect(new Backoff(1000, 5000, () => 0.999).next()).toBeCloseTo(1249.75);
});

test('storageOr_forbidden_lastsAsLongAsThePage', () => {
  const storage = storageOr(() => {
    throw new Error('forbidden');
  });
  storage.setItem('key', 'value');
  expect(storage.getItem('key')).toBe('value');
});

test('uuid_twice_areTwoOfVersionFour', () => {
  const [a, b] = [uuid(), uuid()];
  expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(a).not.toBe(b);
});

test('set_sameValue_tellsNobody', () => {
  const store = new Store(1);
  let told = 0;
  const unsubscribe = store.subscribe(() => told++);
  store.set(1);
  store.set(2);
  unsubscribe();
  store.set(3);
  expect(told).toBe(1);
});

test.each([
  [clock(0), '0:00'],
  [clock(65.9), '1:05'],
  [percent(0), '0 %'],
  [percent(0.004), '<1 %'],
  [percent(0.755), '76 %'],
  [percents([1, 1, 1]).join(), '34 %,33 %,33 %'],
  [percents([5, 5, 3, 3]).join(), '31 %,31 %,19 %,19 %'],
  [percents([999, 1]).join(), '100 %,<1 %'],
  [percents([0, 7]).join(), '0 %,100 %'],
  [percents([0, 0]).join(), '0 %,0 %'],
  [milliseconds(11.6), '12 ms'],
  [milliseconds(1340), '1.3 s'],
  [initial(' ada'), 'A'],
  [initial(''), '?'],
])('format_is %s', (written, wanted) => {
  expect(written).toBe(wanted);
});

test('percents_anyParts_sumToAHundred', () => {
  for (let seed = 1; seed < 400; seed++) {
    const parts = Array.from(
      { length: 2 + (seed % 7) },
      (_, at) => 40 + ((seed * 37 + at * 91) % 60),
    );
    const sum = percents(parts).reduce((all, text) => all + Number.parseInt(text, 10), 0);
    expect(sum, parts.join()).toBe(100);
  }
});
