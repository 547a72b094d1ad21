package dev.riffle.server.social;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.Clip;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds comments for those who may read them. Thread-safe. */
@Component
class CommentAccess {
  private final Comments comments;
  private final CommentStorage storage;
  private final CommentViews views;
  private final ClipAccess clips;

  CommentAccess(Comments comments, CommentStorage storage, CommentViews views, ClipAccess clips) {
    this.comments = comments;
    this.storage = storage;
    this.views = views;
    this.clips = clips;
  }

  /** A comment, its clip, and what the viewer sees of it. */
  record Found(Comment comment, Clip clip, CommentView view) {}

  /** Returns the comment of that id, or refuses as if there were none. */
  Found require(Viewer viewer, String id) {
    return comments
        .find(id)
        .flatMap(comment -> find(viewer, comment))
        .orElseThrow(() -> Refusal.notFound("comment"));
  }

  /** Returns the comment of that id that can still be read, or refuses as if there were none. */
  Found requireWhole(Viewer viewer, String id) {
    Found found = require(viewer, id);
    if (found.view.deleted()) {
      throw Refusal.notFound("comment");
    }
    return found;
  }

  /** Returns the comment of the first level that {@code comment} is below. */
  Optional<Comment> thread(Comment comment) {
    return comment.thread().flatMap(storage::find);
  }

  private Optional<Found> find(Viewer viewer, Comment comment) {
    Clip clip = clips.require(viewer, comment.clip());
    boolean reachable =
        thread(comment).map(thread -> views.of(viewer, clip, thread).isPresent()).orElse(true);
    return reachable
        ? views.of(viewer, clip, comment).map(view -> new Found(comment, clip, view))
        : Optional.empty();
  }
}
