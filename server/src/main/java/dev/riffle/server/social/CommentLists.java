package dev.riffle.server.social;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.social.Paging.Page;
import dev.riffle.server.social.Paging.Source;
import dev.riffle.server.videos.Clip;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Pages of comments. Thread-safe. */
@Component
class CommentLists {
  private final CommentStorage storage;
  private final CommentViews views;

  CommentLists(CommentStorage storage, CommentViews views) {
    this.storage = storage;
    this.views = views;
  }

  /** Returns comments of the first level, most liked first, and on top what is pinned. */
  Page<CommentView> top(Viewer viewer, Clip clip, String after, int count) {
    Source<Comment, CommentView> source =
        new Source<>(
            (cursor, limit) ->
                storage.top(
                    clip.id(), Paging.first(cursor, Long.MAX_VALUE), ordinal(cursor), limit),
            comment -> comment.likes() + "." + comment.ordinal(),
            comments -> views.of(viewer, clip, comments));
    return withPinned(viewer, clip, after, Paging.page(source, after, count));
  }

  /** Returns comments of the first level, newest first, and on top what is pinned. */
  Page<CommentView> newest(Viewer viewer, Clip clip, String after, int count) {
    Source<Comment, CommentView> source =
        new Source<>(
            (cursor, limit) ->
                storage.newest(clip.id(), Paging.number(cursor, Long.MAX_VALUE), limit),
            comment -> Long.toString(comment.ordinal()),
            comments -> views.of(viewer, clip, comments));
    return withPinned(viewer, clip, after, Paging.page(source, after, count));
  }

  /** Returns replies, oldest first. */
  Page<CommentView> replies(Viewer viewer, Clip clip, UUID thread, String after, int count) {
    return Paging.page(
        new Source<>(
            (cursor, limit) -> storage.replies(thread, Paging.number(cursor, 0), limit),
            comment -> Long.toString(comment.ordinal()),
            comments -> views.of(viewer, clip, comments)),
        after,
        count);
  }

  private Page<CommentView> withPinned(
      Viewer viewer, Clip clip, String after, Page<CommentView> page) {
    if (!after.isEmpty()) {
      return page;
    }
    List<CommentView> all =
        Stream.concat(
                storage.pinned(clip.id()).stream()
                    .flatMap(comment -> views.of(viewer, clip, comment).stream()),
                page.items().stream())
            .toList();
    return new Page<>(all, page.next());
  }

  private static long ordinal(String cursor) {
    return Paging.number(Paging.second(cursor), Long.MAX_VALUE);
  }
}
