import { expect, test } from 'vitest';
import { ownMarks } from './own-marks';

/** Tabs beside each other: what one posts, all others hear. */
class Tabs {
  readonly #tabs: EventTarget[] = [];

  open(owner: string) {
    const tab = new EventTarget();
    this.#tabs.push(tab);
    return ownMarks(() => owner, {
      postMessage: (data: unknown) =>
        this.#tabs
          .filter((other) => other !== tab)
          .forEach((other) => other.dispatchEvent(new MessageEvent('message', { data }))),
      addEventListener: tab.addEventListener.bind(tab) as BroadcastChannel['addEventListener'],
    });
  }
}

test('set_inOneTab_showsInTheOther', () => {
  const tabs = new Tabs();
  const [here, there] = [tabs.open('ada'), tabs.open('ada')];
  here.likes.set('c', true);
  here.follows.set('bob', true);
  expect(there.likes.has('c', false)).toBe(true);
  expect(there.saves.has('c', false)).toBe(false);
  expect(there.follows.has('bob', false)).toBe(true);
  there.likes.set('c', false);
  expect(here.likes.has('c', true)).toBe(false);
});

test('set_byAnother_showsNothing', () => {
  const tabs = new Tabs();
  const [ada, guest] = [tabs.open('ada'), tabs.open('')];
  ada.likes.set('c', true);
  expect(guest.likes.has('c', false)).toBe(false);
});

test('set_withoutTabs_isSetHere', () => {
  const marks = ownMarks(() => 'ada', undefined);
  marks.saves.set('c', true);
  expect(marks.saves.has('c', false)).toBe(true);
});
