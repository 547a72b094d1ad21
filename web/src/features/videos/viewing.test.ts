import { expect, test } from 'vitest';
import type { ViewerEvent } from '../../api';
import { Viewing } from './viewing';

function aViewing() {
  const events: ViewerEvent[] = [];
  const clock = { date: Date.UTC(2026, 0, 1), millis: 0 };
  const viewing = new Viewing((event) => events.push(event), {
    now: () => clock.date,
    elapsed: () => clock.millis,
  });
  return { viewing, events, clock };
}

test('enter_recommendedClip_eventsNameTheRequestAndPlace', () => {
  const { viewing, events } = aViewing();
  viewing.enter({ clip: { id: 'c', durationSeconds: 10 }, requestId: 'r', position: 3 });
  viewing.act('like');
  viewing.close('moved');
  expect(events.map(({ type }) => type)).toEqual(['impression', 'like', 'skip', 'watch']);
  events.forEach((event) =>
    expect(event).toMatchObject({
      clip: 'c',
      requestId: 'r',
      position: 3,
      time: '2026-01-01T00:00:00.000Z',
    }),
  );
  expect(new Set(events.map(({ id }) => id)).size).toBe(4);
});

test('enter_clipOfALink_eventsNameNoRequest', () => {
  const { viewing, events } = aViewing();
  viewing.enter({ clip: { id: 'c', durationSeconds: 10 } });
  expect(Object.keys(events[0] ?? {}).sort()).toEqual(['clip', 'id', 'time', 'type']);
});

test('act_betweenViews_recordsNothing', () => {
  const { viewing, events } = aViewing();
  viewing.enter({ clip: { id: 'c', durationSeconds: 10 } });
  viewing.close('moved');
  const before = events.length;
  viewing.act('like');
  viewing.listener.progress(1);
  expect(events.length).toBe(before);
});

test('enter_clipOfAProfile_eventsSayWhere', () => {
  const { viewing, events } = aViewing();
  viewing.enter({ clip: { id: 'c', durationSeconds: 10 }, surface: 'profile' });
  viewing.act('follow');
  expect(events.map(({ type, surface }) => [type, surface])).toEqual([
    ['impression', 'profile'],
    ['follow', 'profile'],
  ]);
});

test('close_clockSetBackMeanwhile_countsTheSecondsThatPassed', () => {
  const { viewing, events, clock } = aViewing();
  viewing.enter({ clip: { id: 'c', durationSeconds: 10 } });
  clock.date -= 3_600_000;
  clock.millis += 2000;
  viewing.close('moved');
  expect(events.find(({ type }) => type === 'skip')?.seconds).toBe(2);
});
