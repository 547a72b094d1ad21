package dev.riffle.server.moderation;

import java.time.Instant;
import java.util.Optional;

/** Comments, as moderators need them. */
public interface CommentSubjects {

  /** Nobody has written anything. */
  CommentSubjects NONE =
      new CommentSubjects() {
        @Override
        public Optional<Comment> find(String id) {
          return Optional.empty();
        }

        @Override
        public void setRemoved(String id, boolean removed) {}
      };

  /**
   * What somebody wrote.
   *
   * @param person id of who wrote it
   */
  record Comment(
      String id, String clip, String person, String text, Instant time, boolean removed) {}

  /** Returns the comment of that id, removed ones included. */
  Optional<Comment> find(String id);

  /** Takes a comment out of everybody's sight, or back. */
  void setRemoved(String id, boolean removed);
}
