package dev.riffle.server.feed;

import dev.riffle.engine.event.Steered;
import dev.riffle.engine.event.Viewers;
import dev.riffle.engine.profile.Steer;
import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.feed.SteeringView.SteeredCreator;
import dev.riffle.server.feed.SteeringView.SteeredTag;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.recommender.Recommender;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes viewers' own wishes to the engine. Thread-safe. */
@Service
class SteeringService {
  private static final double MORE = 1;
  private static final double LESS = -0.9;

  private final Recommender recommender;
  private final People people;
  private final Chronology chronology;
  private final InstantSource clock;

  SteeringService(
      Recommender recommender, People people, Chronology chronology, InstantSource clock) {
    this.recommender = recommender;
    this.people = people;
    this.chronology = chronology;
    this.clock = clock;
  }

  SteeringView of(Viewer viewer) {
    List<Steer> steers =
        recommender.steering(FeedService.PROJECT, name(viewer)).steers().reversed();
    return new SteeringView(tags(steers), creators(steers), chronology.enabled(viewer));
  }

  /** Takes a wish; the next feed heeds it. */
  void steer(Viewer viewer, Steer.Kind kind, String subject, String direction) {
    Steer steer = new Steer(kind, subject, strength(direction));
    recommender.ingest(
        FeedService.PROJECT, List.of(new Steered(name(viewer), steer, clock.instant())));
  }

  private static List<SteeredTag> tags(List<Steer> steers) {
    return steers.stream()
        .filter(steer -> steer.kind() == Steer.Kind.TAG)
        .map(steer -> new SteeredTag(steer.subject(), direction(steer)))
        .toList();
  }

  private List<SteeredCreator> creators(List<Steer> steers) {
    List<Steer> wishes =
        steers.stream().filter(steer -> steer.kind() == Steer.Kind.AUTHOR).toList();
    Map<String, Person> known = people.findAll(wishes.stream().map(Steer::subject).toList());
    return wishes.stream()
        .flatMap(steer ->
            Optional.ofNullable(known.get(steer.subject()))
                .map(person -> new SteeredCreator(person, direction(steer)))
                .stream())
        .toList();
  }

  private static double strength(String direction) {
    return switch (direction) {
      case "more" -> MORE;
      case "less" -> LESS;
      case "none" -> 0;
      default ->
          throw Refusal.invalid(
              "direction must be more, less or none, but was \"%s\"".formatted(direction));
    };
  }

  private static String direction(Steer steer) {
    return steer.strength() > 0 ? "more" : "less";
  }

  private static String name(Viewer viewer) {
    return Viewers.name("", viewer.key());
  }
}
