import { expect, test } from 'vitest';
import type { Steering } from '../../api';
import { directionOf, steeredCreator, steeredTag } from './steering-state';

const nothing: Steering = { tags: [], creators: [], chronological: false };
const ada = { id: 'ada', handle: 'ada', name: 'Ada', color: '#fff', bio: '' };

test('steeredTag_moreThenLess_isOnlyLess', () => {
  const steering = steeredTag(steeredTag(nothing, 'sea', 'more'), 'sea', 'less');
  expect(steering.tags).toEqual([{ tag: 'sea', direction: 'less' }]);
  expect(directionOf(steering, 'sea')).toBe('less');
});

test('steeredTag_none_takesItBack', () => {
  expect(steeredTag(steeredTag(nothing, 'sea', 'more'), 'sea', 'none')).toEqual(nothing);
});

test('steeredCreator_moreAndNone', () => {
  const steering = steeredCreator(nothing, ada, 'more');
  expect(steering.creators).toEqual([{ person: ada, direction: 'more' }]);
  expect(steeredCreator(steering, ada, 'none')).toEqual(nothing);
});
