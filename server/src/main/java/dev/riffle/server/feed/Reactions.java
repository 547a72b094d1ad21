package dev.riffle.server.feed;

import dev.riffle.engine.event.Event;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.social.Mark;
import dev.riffle.server.social.Marks;
import dev.riffle.server.social.Watches;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What of a viewer's events others see: likes and the like, and how often a clip was watched. */
@Component
class Reactions {
  private static final double TO_THE_END = 0.9;

  private final Marks marks;
  private final Watches watches;

  Reactions(Marks marks, Watches watches) {
    this.marks = marks;
    this.watches = watches;
  }

  void apply(Viewer viewer, List<Event> events) {
    count(viewer, Watches.Kind.VIEW, events, event -> is(event, "play") || is(event, "watch"));
    count(viewer, Watches.Kind.FINISH, events, Reactions::finished);
    count(viewer, Watches.Kind.SHARE, events, event -> is(event, "share"));
    if (mayAct(viewer)) {
      marks.apply(viewer, latest(events));
    }
  }

  private void count(Viewer viewer, Watches.Kind kind, List<Event> events, Predicate<Event> which) {
    Set<String> clips = events.stream().filter(which).map(Event::item).collect(Collectors.toSet());
    watches.count(viewer, kind, clips);
  }

  /** Of several words on one clip only the last is worth writing down. */
  private static List<Marks.Change> latest(List<Event> events) {
    Collection<Marks.Change> last =
        events.stream()
            .flatMap(event -> change(event).stream())
            .collect(
                Collectors.toMap(
                    change -> change.mark() + change.clip(),
                    change -> change,
                    (one, other) -> other.time().isBefore(one.time()) ? one : other))
            .values();
    return List.copyOf(last);
  }

  private static Optional<Marks.Change> change(Event event) {
    return switch (event.type()) {
      case "like" -> Optional.of(change(event, Mark.LIKE, true));
      case "unlike" -> Optional.of(change(event, Mark.LIKE, false));
      case "save" -> Optional.of(change(event, Mark.SAVE, true));
      case "unsave" -> Optional.of(change(event, Mark.SAVE, false));
      default -> Optional.empty();
    };
  }

  private static Marks.Change change(Event event, Mark mark, boolean marked) {
    return new Marks.Change(mark, event.item(), marked, event.time());
  }

  private static boolean finished(Event event) {
    return is(event, "watch") && event.portion() >= TO_THE_END;
  }

  private static boolean is(Event event, String type) {
    return event.type().equals(type);
  }

  /** Those who may look but not act leave no likes. */
  private static boolean mayAct(Viewer viewer) {
    return viewer
        .account()
        .map(account -> !account.suspended() && account.deletionAt().isEmpty())
        .orElse(true);
  }
}
