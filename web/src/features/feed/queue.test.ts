import { describe, expect, test } from 'vitest';
import type { Clip } from '../../api';
import { aClip } from '../../testing/clips';
import {
  ahead,
  append,
  emptyQueue,
  exclusions,
  moveTo,
  removeClips,
  replaceTail,
  trimHistory,
  type Queue,
} from './queue';

let keys = 0;
const newKey = () => `key-${keys++}`;
const page = (...ids: string[]) => ({ requestId: 'r', clips: ids.map((id) => aClip({ id })) });
const queueOf = (current: number, ...ids: string[]): Queue =>
  moveTo(append(emptyQueue, page(...ids), newKey), current);
const ids = ({ entries }: Queue) => entries.map(({ clip }) => clip.id);

describe('append', () => {
  test('append_clipStillAhead_isNotAddedTwice', () => {
    expect(ids(append(queueOf(1, 'a', 'b', 'c'), page('c', 'd', 'd'), newKey))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  test('append_clipShownBefore_comesAgainUnderAnotherKey', () => {
    const queue = append(queueOf(1, 'a', 'b'), page('a'), newKey);
    expect(ids(queue)).toEqual(['a', 'b', 'a']);
    expect(new Set(queue.entries.map(({ key }) => key)).size).toBe(3);
  });

  test('append_positionOfServer_winsOverPlaceInPage', () => {
    const why = { position: 7, source: 's', score: 1, predictions: {}, reasons: [] };
    const clips: Clip[] = [aClip({ id: 'a' }), aClip({ id: 'b', why })];
    const { entries } = append(emptyQueue, { requestId: 'r', clips }, newKey);
    expect(entries.map(({ position }) => position)).toEqual([0, 7]);
  });
});

describe('replaceTail', () => {
  test('replaceTail_unseenBeyondNextTwo_isReplaced', () => {
    const queue = replaceTail(queueOf(1, 'a', 'b', 'c', 'd', 'e', 'f'), page('x', 'e'), newKey);
    expect(ids(queue)).toEqual(['a', 'b', 'c', 'd', 'x', 'e']);
  });

  test('replaceTail_keptEntries_keepTheirKeys', () => {
    const before = queueOf(0, 'a', 'b', 'c', 'd');
    const after = replaceTail(before, page('x'), newKey);
    expect(after.entries.slice(0, 3)).toEqual(before.entries.slice(0, 3));
  });

  test('replaceTail_clipThatIsKept_isNotRepeated', () => {
    expect(ids(replaceTail(queueOf(0, 'a', 'b', 'c', 'd'), page('c', 'b', 'y'), newKey))).toEqual([
      'a',
      'b',
      'c',
      'y',
    ]);
  });
});

describe('removeClips', () => {
  test('removeClip_current_nextTakesItsPlace', () => {
    const queue = removeClips(queueOf(1, 'a', 'b', 'c'), ({ id }) => id === 'b');
    expect(ids(queue)).toEqual(['a', 'c']);
    expect(queue.current).toBe(1);
  });

  test('removeClip_alsoInHistory_currentStaysTheSameClip', () => {
    const queue = removeClips(queueOf(2, 'a', 'b', 'c', 'd'), ({ id }) => id === 'a');
    expect(queue.entries[queue.current]?.clip.id).toBe('c');
  });
});

test('removeClips_currentAndOthersOfACreator_allGoAtOnce', () => {
  const gone = new Set(['b', 'c', 'e']);
  const queue = removeClips(queueOf(1, 'a', 'b', 'c', 'd', 'e'), ({ id }) => gone.has(id));
  expect(queue.entries.map(({ clip }) => clip.id)).toEqual(['a', 'd']);
  expect(queue.current).toBe(1);
});

test('removeClips_noneFits_isTheSameQueue', () => {
  const queue = queueOf(1, 'a', 'b');
  expect(removeClips(queue, () => false)).toBe(queue);
});

describe('exclusions', () => {
  test('exclusions_fresh_areEverythingQueuedOrLatelyShown', () => {
    expect(exclusions(queueOf(1, 'a', 'b', 'c', 'd', 'e'), undefined)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
  });

  test('exclusions_stale_leaveTheTailOut', () => {
    expect(exclusions(queueOf(1, 'a', 'b', 'c', 'd', 'e'), 2)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('exclusions_longHistory_areBounded', () => {
    const many = Array.from({ length: 300 }, (_, index) => `c${index}`);
    expect(exclusions(queueOf(290, ...many), undefined).length).toBeLessThanOrEqual(40);
  });
});

test('moveTo_beyondTheEnd_waitsAtTheEnd', () => {
  const queue = moveTo(queueOf(0, 'a', 'b'), 99);
  expect(queue.current).toBe(2);
  expect(ahead(queue)).toBe(0);
});

test('trimHistory_longHistory_keepsTheCurrentClip', () => {
  const many = Array.from({ length: 450 }, (_, index) => `c${index}`);
  const { queue, gone } = trimHistory(queueOf(420, ...many));
  expect(gone).toBe(200);
  expect(queue.entries[queue.current]?.clip.id).toBe('c420');
});
