import { expect, test } from 'vitest';
import type { Comment } from '../../api';
import { changed, pinnedTo, withComment, withoutComment } from './thread';

function comment(id: string, parts: Partial<Comment> = {}): Comment {
  return {
    id,
    clip: 'clip',
    person: { id: 'p', handle: 'p', name: 'P', color: '#fff', bio: '' },
    text: `text of ${id}`,
    time: '2026-01-01T00:00:00Z',
    likes: 0,
    liked: false,
    replies: 0,
    pinned: false,
    mine: false,
    deleted: false,
    byCreator: false,
    held: false,
    ...parts,
  };
}

const ids = (comments: readonly Comment[]) => comments.map(({ id }) => id);

test('withoutComment_noReplies_isGone', () => {
  expect(ids(withoutComment([comment('a'), comment('b')], 'a'))).toEqual(['b']);
});

test('withoutComment_withReplies_keepsAnEmptyPlace', () => {
  const [left] = withoutComment([comment('a', { replies: 2 })], 'a');
  expect(left).toMatchObject({ deleted: true, text: '' });
  expect(left?.person).toBeUndefined();
});

test('withComment_new_standsBelowThePinnedOne', () => {
  const before = [comment('pin', { pinned: true }), comment('a')];
  expect(ids(withComment(before, comment('new')))).toEqual(['pin', 'new', 'a']);
});

test('withComment_sentTwice_isThereOnce', () => {
  expect(ids(withComment([comment('a')], comment('a')))).toEqual(['a']);
});

test('pinnedTo_another_takesThePlaceOfTheFirst', () => {
  const before = [comment('a', { pinned: true }), comment('b')];
  const after = pinnedTo(before, 'b', true);
  expect(after.map(({ id, pinned }) => [id, pinned])).toEqual([
    ['b', true],
    ['a', false],
  ]);
  expect(pinnedTo(after, 'b', false).some(({ pinned }) => pinned)).toBe(false);
});

test('changed_one_leavesTheOthers', () => {
  const [a, b] = changed([comment('a'), comment('b')], 'b', { liked: true });
  expect([a?.liked, b?.liked]).toEqual([false, true]);
});
