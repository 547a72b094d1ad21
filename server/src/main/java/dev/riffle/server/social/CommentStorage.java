package dev.riffle.server.social;

import dev.riffle.server.social.Comment.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments in PostgreSQL. Every list is read by an index from a place on. Thread-safe. */
@Component
class CommentStorage {
  private static final String LISTED =
      """
      select * from comment
      where clip = :clip and thread is null and (state in ('SHOWN', 'HELD') or replies > 0)
      """;

  private final JdbcClient jdbc;

  CommentStorage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Comment> find(UUID id) {
    return jdbc.sql("select * from comment where id = :id")
        .param("id", id)
        .query(CommentStorage::read)
        .optional();
  }

  /** Returns whether there was no comment of that id. */
  boolean insert(Comment comment) {
    return jdbc.sql(
                """
                insert into comment (id, clip, thread, reply_to, person, text, state, written)
                values (:id, :clip, :thread, :replyTo, :person, :text, :state, :written)
                on conflict (id) do nothing
                """)
            .param("id", comment.id())
            .param("clip", comment.clip())
            .param("thread", comment.thread().orElse(null), Types.OTHER)
            .param("replyTo", comment.replyTo().orElse(null), Types.OTHER)
            .param("person", comment.person().orElse(null), Types.VARCHAR)
            .param("text", comment.text())
            .param("state", comment.state().name())
            .param("written", Timestamp.from(comment.written()))
            .update()
        > 0;
  }

  /** Moves a comment from a state to another; returns whether it was in that state. */
  boolean move(UUID id, State from, State to) {
    return jdbc.sql(
                """
                update comment set state = :to, pinned = pinned and :to = 'SHOWN'
                where id = :id and state = :from
                """)
            .param("id", id)
            .param("from", from.name())
            .param("to", to.name())
            .update()
        > 0;
  }

  /** Leaves nothing of a deleted comment but its place. */
  void empty(UUID id) {
    jdbc.sql("update comment set person = null, text = '', likes = 0 where id = ?")
        .param(id)
        .update();
    jdbc.sql("delete from comment_like where comment = ?").param(id).update();
  }

  void addReplies(UUID thread, int delta) {
    jdbc.sql("update comment set replies = greatest(replies + :delta, 0) where id = :thread")
        .param("delta", delta)
        .param("thread", thread)
        .update();
  }

  Optional<Comment> pinned(String clip) {
    return jdbc.sql("select * from comment where clip = :clip and pinned")
        .param("clip", clip)
        .query(CommentStorage::read)
        .optional();
  }

  void setPinned(UUID id, boolean pinned) {
    jdbc.sql("update comment set pinned = :pinned where id = :id")
        .param("pinned", pinned)
        .param("id", id)
        .update();
  }

  /** Returns comments of the first level, most liked first; what is pinned is not among them. */
  List<Comment> top(String clip, long likes, long ordinal, int count) {
    return jdbc.sql(
            LISTED
                + """
                and not pinned and (likes, ordinal) < (:likes, :ordinal)
                order by likes desc, ordinal desc limit :count
                """)
        .param("clip", clip)
        .param("likes", likes)
        .param("ordinal", ordinal)
        .param("count", count)
        .query(CommentStorage::read)
        .list();
  }

  /** Returns comments of the first level, newest first; what is pinned is not among them. */
  List<Comment> newest(String clip, long ordinal, int count) {
    return jdbc.sql(
            LISTED + "and not pinned and ordinal < :ordinal order by ordinal desc limit :count")
        .param("clip", clip)
        .param("ordinal", ordinal)
        .param("count", count)
        .query(CommentStorage::read)
        .list();
  }

  /** Returns replies, oldest first. */
  List<Comment> replies(UUID thread, long after, int count) {
    return jdbc.sql(
            """
            select * from comment where thread = :thread and ordinal > :after
            order by ordinal limit :count
            """)
        .param("thread", thread)
        .param("after", after)
        .param("count", count)
        .query(CommentStorage::read)
        .list();
  }

  List<Comment> ofPerson(String person, long after, int count) {
    return jdbc.sql(
            """
            select * from comment where person = :person and ordinal > :after
            order by ordinal limit :count
            """)
        .param("person", person)
        .param("after", after)
        .param("count", count)
        .query(CommentStorage::read)
        .list();
  }

  /** Likes a comment, or no longer; returns whether that changed anything. */
  boolean setLiked(UUID comment, String person, boolean liked) {
    int changed =
        jdbc.sql(
                liked
                    ? "insert into comment_like (comment, person) values (:comment, :person) on conflict do nothing"
                    : "delete from comment_like where comment = :comment and person = :person")
            .param("comment", comment)
            .param("person", person)
            .update();
    if (changed > 0) {
      jdbc.sql("update comment set likes = greatest(likes + :delta, 0) where id = :comment")
          .param("delta", liked ? 1 : -1)
          .param("comment", comment)
          .update();
    }
    return changed > 0;
  }

  Set<UUID> liked(String person, Collection<UUID> comments) {
    return new HashSet<>(
        jdbc.sql("select comment from comment_like where person = :person and comment = any(:ids)")
            .param("person", person)
            .param("ids", comments.toArray(UUID[]::new))
            .query((row, _) -> row.getObject(1, UUID.class))
            .list());
  }

  List<UUID> likedBy(String person) {
    return jdbc.sql("select comment from comment_like where person = ?")
        .param(person)
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  private static Comment read(ResultSet row, int number) throws SQLException {
    return new Comment(
        row.getObject("id", UUID.class),
        row.getString("clip"),
        Optional.ofNullable(row.getObject("thread", UUID.class)),
        Optional.ofNullable(row.getObject("reply_to", UUID.class)),
        Optional.ofNullable(row.getString("person")),
        row.getString("text"),
        State.valueOf(row.getString("state")),
        row.getBoolean("pinned"),
        row.getLong("likes"),
        row.getLong("replies"),
        row.getLong("ordinal"),
        row.getTimestamp("written").toInstant());
  }
}
