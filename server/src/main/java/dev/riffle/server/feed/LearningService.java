package dev.riffle.server.feed;

import dev.riffle.engine.event.ProfileReset;
import dev.riffle.engine.event.Viewers;
import dev.riffle.engine.profile.Interest;
import dev.riffle.server.accounts.LearningChoices;
import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.feed.LearningState.BelievedInterest;
import dev.riffle.server.feed.LearningState.EngineState;
import dev.riffle.server.feed.LearningState.LearnedEvent;
import dev.riffle.server.recommender.Learned;
import dev.riffle.server.recommender.Recommender;
import dev.riffle.server.recommender.Status;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;

/** Shows a viewer what the feed has learned from them. */
@Service
class LearningService {
  private static final String PROJECT = FeedService.PROJECT;
  private static final int INTERESTS_MAX = 12;

  private final Recommender recommender;
  private final Clips clips;
  private final People people;
  private final LearningChoices choices;
  private final InstantSource clock;

  LearningService(
      Recommender recommender,
      Clips clips,
      People people,
      LearningChoices choices,
      InstantSource clock) {
    this.recommender = recommender;
    this.clips = clips;
    this.people = people;
    this.choices = choices;
    this.clock = clock;
  }

  LearningState of(Viewer viewer) {
    String name = Viewers.name("", viewer.key());
    return new LearningState(
        choices.allowed(viewer),
        recommender.lastLearned(PROJECT, name).map(this::event).orElse(null),
        choices.events(viewer),
        interests(name),
        engine(recommender.status(PROJECT)));
  }

  /** Forgets what was learned from a viewer; what they saw and asked for is kept. */
  LearningState reset(Viewer viewer) {
    String name = Viewers.name("", viewer.key());
    recommender.ingest(PROJECT, List.of(new ProfileReset(name, clock.instant())));
    choices.reset(viewer);
    return of(viewer);
  }

  private LearnedEvent event(Learned learned) {
    String caption = clips.find(learned.item()).map(Clip::caption).orElse("");
    double millis = learned.delay().toNanos() / 1e6;
    return new LearnedEvent(learned.type(), learned.item(), caption, millis);
  }

  private List<BelievedInterest> interests(String viewer) {
    return recommender.interests(PROJECT, viewer, INTERESTS_MAX).stream()
        .map(this::interest)
        .toList();
  }

  private BelievedInterest interest(Interest interest) {
    String label =
        interest.kind().equals("tag")
            ? "#" + interest.subject()
            : people.find(interest.subject()).map(Person::name).orElse(interest.subject());
    return new BelievedInterest(interest.kind(), interest.subject(), label, interest.affinity());
  }

  private static EngineState engine(Status status) {
    return new EngineState(
        status.metrics().getOrDefault("items", 0L),
        status.metrics().getOrDefault("events", 0L),
        status.position());
  }
}
