package dev.riffle.server.social;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.social.Comment.State;
import dev.riffle.server.videos.Clip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows a viewer those comments that are for them. Thread-safe. */
@Component
class CommentViews {
  private final CommentStorage storage;
  private final People people;
  private final Ties ties;
  private final Keywords keywords;

  CommentViews(CommentStorage storage, People people, Ties ties, Keywords keywords) {
    this.storage = storage;
    this.people = people;
    this.ties = ties;
    this.keywords = keywords;
  }

  /** What is known of those who wrote a page of comments, and of the viewer. */
  private record Context(
      String me,
      String creator,
      Map<String, Person> people,
      Map<String, Tie> ties,
      Set<UUID> liked,
      WordFilter unwanted) {}

  Optional<CommentView> of(Viewer viewer, Clip clip, Comment comment) {
    return of(viewer, clip, List.of(comment)).stream().findFirst();
  }

  List<CommentView> of(Viewer viewer, Clip clip, List<Comment> comments) {
    String me = viewer.personId();
    List<String> writers =
        comments.stream().flatMap(comment -> comment.person().stream()).distinct().toList();
    Context context =
        new Context(
            me,
            clip.creator().id(),
            people.findAll(writers),
            ties.of(me, writers),
            storage.liked(me, comments.stream().map(Comment::id).toList()),
            keywords.of(me));
    return comments.stream().flatMap(comment -> view(comment, context).stream()).toList();
  }

  private static Optional<CommentView> view(Comment comment, Context context) {
    Tie writer = comment.person().map(context.ties::get).orElse(Tie.NONE);
    if (writer.apart()) {
      return Optional.empty();
    }
    boolean mine = comment.isBy(context.me);
    if (!mine && (writer.mutes() || context.unwanted.matches(comment.text()))) {
      return Optional.empty();
    }
    boolean readable = comment.state() == State.SHOWN || (mine && comment.state() == State.HELD);
    if (readable && !writer.hidden()) {
      return Optional.of(whole(comment, context, mine));
    }
    return comment.replies() > 0 ? Optional.of(place(comment)) : Optional.empty();
  }

  private static CommentView whole(Comment comment, Context context, boolean mine) {
    return new CommentView(
        comment.id().toString(),
        comment.clip(),
        comment.person().map(context.people::get).orElse(null),
        comment.text(),
        comment.written(),
        comment.likes(),
        context.liked.contains(comment.id()),
        comment.replies(),
        comment.pinned(),
        mine,
        false,
        comment.isBy(context.creator),
        comment.state() == State.HELD,
        comment.thread().map(UUID::toString).orElse(null),
        comment.replyTo().map(UUID::toString).orElse(null));
  }

  /** What is left of a comment that cannot be read, so that its replies can be. */
  private static CommentView place(Comment comment) {
    return new CommentView(
        comment.id().toString(),
        comment.clip(),
        null,
        "",
        comment.written(),
        0,
        false,
        comment.replies(),
        false,
        false,
        true,
        false,
        false,
        comment.thread().map(UUID::toString).orElse(null),
        null);
  }
}
