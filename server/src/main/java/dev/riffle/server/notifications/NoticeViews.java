package dev.riffle.server.notifications;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.notifications.Notice.NoticeClip;
import dev.riffle.server.notifications.Notice.NoticeComment;
import dev.riffle.server.social.Comment;
import dev.riffle.server.social.Comments;
import dev.riffle.server.social.Tie;
import dev.riffle.server.social.Ties;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.Derivation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows people their notices. Thread-safe. */
@Component
class NoticeViews {
  private static final int COMMENT_CHARS_MAX = 140;

  private final Accounts accounts;
  private final People people;
  private final Clips clips;
  private final Comments comments;
  private final Ties ties;

  NoticeViews(Accounts accounts, People people, Clips clips, Comments comments, Ties ties) {
    this.accounts = accounts;
    this.people = people;
    this.clips = clips;
    this.comments = comments;
    this.ties = ties;
  }

  private record Context(
      String id,
      String me,
      Map<String, Person> people,
      Map<String, Tie> ties,
      Map<String, Clip> clips) {}

  /** Returns what of {@code rows} can still be shown: somebody in sight did it. */
  List<Notice> of(String person, List<NoticeRow> rows) {
    List<String> actors = rows.stream().flatMap(row -> row.people().stream()).distinct().toList();
    Map<String, Clip> known =
        clips
            .findAll(rows.stream().flatMap(row -> row.clip().stream()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Clip::id, Function.identity()));
    Context context =
        new Context(
            person,
            people.find(person).map(Person::handle).orElse(""),
            people.findAll(actors),
            ties.of(person, actors),
            known);
    return rows.stream().flatMap(row -> view(row, context).stream()).toList();
  }

  private Optional<Notice> view(NoticeRow row, Context context) {
    List<Person> actors =
        row.people().stream()
            .filter(actor -> context.ties.getOrDefault(actor, Tie.NONE).readable())
            .map(context.people::get)
            .filter(Objects::nonNull)
            .toList();
    if (actors.isEmpty() && !row.people().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Notice(
            Long.toString(row.id()),
            row.kind(),
            actors,
            Math.max(row.actors(), 1),
            row.clip().map(context.clips::get).map(NoticeViews::clip).orElse(null),
            row.comment().flatMap(comments::find).flatMap(NoticeViews::comment).orElse(null),
            row.text().isEmpty() ? null : row.text(),
            row.time(),
            row.read(),
            row.kind() == NoticeKind.FALLEN
                ? source(row, context)
                : link(row, actors, context.me)));
  }

  /** Leads to what a clip fell with where that can be seen again, else to the clip. */
  private String source(NoticeRow row, Context context) {
    String source =
        row.clip()
            .map(context.clips::get)
            .flatMap(Clip::base)
            .map(Derivation::clip)
            .filter(base -> sees(context.id, base))
            .or(row::clip)
            .orElse("");
    return "/c/" + source;
  }

  private boolean sees(String person, String clip) {
    return accounts
        .find(person)
        .map(Account::viewer)
        .flatMap(viewer -> clips.visible(clip, viewer))
        .isPresent();
  }

  private static NoticeClip clip(Clip clip) {
    return new NoticeClip(clip.id(), clip.poster().path(), clip.caption());
  }

  private static Optional<NoticeComment> comment(Comment comment) {
    return comment.state() == Comment.State.SHOWN
        ? Optional.of(new NoticeComment(comment.id().toString(), shorten(comment.text())))
        : Optional.empty();
  }

  private static String shorten(String text) {
    return text.codePointCount(0, text.length()) <= COMMENT_CHARS_MAX
        ? text
        : text.substring(0, text.offsetByCodePoints(0, COMMENT_CHARS_MAX - 1)).strip() + "…";
  }

  private static String link(NoticeRow row, List<Person> actors, String me) {
    if (row.kind() == NoticeKind.DECISION || row.kind() == NoticeKind.APPEAL) {
      return "/settings/standing";
    }
    if (row.comment().isPresent()) {
      return "/c/%s?comment=%s".formatted(row.clip().orElse(""), row.comment().get());
    }
    if (row.clip().isPresent()) {
      return "/c/" + row.clip().get();
    }
    return switch (row.kind()) {
      case FOLLOW ->
          actors.size() == 1 && row.actors() == 1
              ? "/@" + actors.getFirst().handle()
              : "/@" + me + "/followers";
      default -> "/settings/standing";
    };
  }
}
