import type { Comment } from '../../api';

/** A comment with what was opened of its replies. */
export function withoutComment(comments: readonly Comment[], id: string): Comment[] {
  return comments.flatMap((comment) => {
    if (comment.id !== id) {
      return [comment];
    }
    return comment.replies > 0 ? [gone(comment)] : [];
  });
}

/** A removed comment stays as an empty place while replies hang on it. */
function gone(comment: Comment): Comment {
  const place: Comment = { ...comment, text: '', deleted: true };
  delete place.person;
  return place;
}

export function withComment(comments: readonly Comment[], added: Comment): Comment[] {
  const others = comments.filter(({ id }) => id !== added.id);
  const pinned = others.filter((comment) => comment.pinned).length;
  return [...others.slice(0, pinned), added, ...others.slice(pinned)];
}

export function changed(
  comments: readonly Comment[],
  id: string,
  change: Partial<Comment>,
): Comment[] {
  return comments.map((comment) => (comment.id === id ? { ...comment, ...change } : comment));
}

/** Only one comment is pinned; it stands first. */
export function pinnedTo(comments: readonly Comment[], id: string, on: boolean): Comment[] {
  const marked = comments.map((comment) => ({ ...comment, pinned: on && comment.id === id }));
  return [...marked.filter(({ pinned }) => pinned), ...marked.filter(({ pinned }) => !pinned)];
}
