import { expect, test } from 'vitest';
import type { LearningState as Answer } from '../../api';
import { FakeTimers } from '../../testing/fake-timers';
import { beliefs } from './beliefs';
import { Learning } from './learning';

const answer = (events: number, enabled = true): Answer => ({
  enabled,
  lastEvent: { type: 'watch', clip: `c${events}`, caption: '', learnedMillis: 5 },
  events,
  interests: [],
  engine: { items: 1, events, position: events },
});

function aLearning(answers: (Answer | Error)[]) {
  const timers = new FakeTimers();
  let loads = 0;
  const load = async () => {
    const next = answers[Math.min(loads++, answers.length - 1)];
    if (next === undefined || next instanceof Error) {
      throw next;
    }
    return next;
  };
  const switchTo = async (enabled: boolean) => answer(9, enabled);
  return { learning: new Learning({ load, switchTo, timers }), timers, loads: () => loads };
}

test('look_moreEvents_pulsesOnce', async () => {
  const { learning, timers, loads } = aLearning([answer(1), answer(3)]);
  await learning.refresh();
  await learning.look({ type: 'watch', clip: 'c3' });
  await timers.advance(1000);
  expect(learning.state.get()).toEqual({ answer: answer(3), pulses: 1 });
  expect(loads()).toBe(2);
});

test('look_learnerIsBehind_looksOnceMore', async () => {
  const { learning, timers, loads } = aLearning([answer(1), answer(1), answer(2)]);
  await learning.refresh();
  await learning.look({ type: 'watch', clip: 'c2' });
  await timers.advance(1000);
  expect(learning.state.get().pulses).toBe(1);
  expect(loads()).toBe(3);
});

test('refresh_failed_keepsWhatWasKnown', async () => {
  const { learning } = aLearning([answer(1), new Error('gone')]);
  await learning.refresh();
  await learning.refresh();
  expect(learning.state.get().answer).toEqual(answer(1));
});

test('switchTo_off_showsTheServersAnswer', async () => {
  const { learning } = aLearning([answer(1)]);
  expect(await learning.switchTo(false)).toBe(true);
  expect(learning.state.get().answer?.enabled).toBe(false);
});

test('beliefs_many_areTheStrongestWithWhatIsAvoidedLast', () => {
  const interest = (affinity: number) => ({
    kind: 'tag' as const,
    subject: `${affinity}`,
    label: '',
    affinity,
  });
  const all = [0.1, 0.9, -0.8, 0.001, 0.2, 0.3, 0.4, 0.5, 0.6, -0.1, -0.5].map(interest);
  expect(beliefs(all).map(({ affinity }) => affinity)).toEqual([
    0.9, 0.6, 0.5, 0.4, 0.3, 0.2, -0.5, -0.8,
  ]);
});
