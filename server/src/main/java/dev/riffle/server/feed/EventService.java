package dev.riffle.server.feed;

import dev.riffle.engine.event.Event;
import dev.riffle.server.accounts.LearningChoices;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.feed.EventBatch.ViewerEvent;
import dev.riffle.server.feed.EventReceipt.RefusedEvent;
import dev.riffle.server.recommender.IngestResult;
import dev.riffle.server.recommender.Recommender;
import dev.riffle.server.social.ClipAccess;
import dev.riffle.server.videos.Clip;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Takes what viewers did: to the engine where they let it learn, and what others see of it in any
 * case.
 */
@Service
class EventService {
  private final Recommender recommender;
  private final ClipAccess clips;
  private final LearningChoices choices;
  private final Reactions reactions;

  EventService(
      Recommender recommender, ClipAccess clips, LearningChoices choices, Reactions reactions) {
    this.recommender = recommender;
    this.clips = clips;
    this.choices = choices;
    this.reactions = reactions;
  }

  /** Events that can be read, their places in the batch, and the others. */
  private record Reading(List<Event> events, List<Integer> indexes, List<RefusedEvent> refused) {}

  /**
   * Takes a batch; what is wrong with one event stops no other.
   *
   * @param place of the viewer; its surface is that of events that say none
   * @param clock by which the events tell their times
   */
  EventReceipt take(Viewer viewer, List<ViewerEvent> batch, Origin place, SenderClock clock) {
    Reading reading = read(new EventReader(viewer, known(viewer, batch), clock, place), batch);
    boolean learning = choices.allowed(viewer);
    EventReceipt receipt =
        learning
            ? learn(viewer, batch, reading)
            : new EventReceipt(reading.events.size(), 0, reading.refused, false);
    reactions.apply(viewer, reading.events);
    return receipt;
  }

  private EventReceipt learn(Viewer viewer, List<ViewerEvent> batch, Reading reading) {
    if (reading.events.isEmpty()) {
      return new EventReceipt(0, 0, reading.refused, true);
    }
    IngestResult result = recommender.ingest(FeedService.PROJECT, reading.events);
    if (result.accepted() > 0) {
      choices.note(viewer, result.accepted());
    }
    for (IngestResult.Refusal refusal : result.refused()) {
      int index = reading.indexes.get(refusal.index());
      reading.refused.add(new RefusedEvent(index, id(batch.get(index)), refusal.reason()));
    }
    return new EventReceipt(result.accepted(), result.duplicates(), reading.refused, true);
  }

  private Set<String> known(Viewer viewer, List<ViewerEvent> batch) {
    List<String> ids =
        batch.stream().map(ViewerEvent::clip).filter(Objects::nonNull).distinct().toList();
    return clips.find(viewer, ids).stream().map(Clip::id).collect(Collectors.toSet());
  }

  private static Reading read(EventReader reader, List<ViewerEvent> batch) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int index = 0; index < batch.size(); index++) {
      try {
        reading.events.add(reader.read(batch.get(index)));
        reading.indexes.add(index);
      } catch (IllegalArgumentException e) {
        String reason = Objects.requireNonNullElse(e.getMessage(), "unreadable");
        reading.refused.add(new RefusedEvent(index, id(batch.get(index)), reason));
      }
    }
    return reading;
  }

  private static String id(ViewerEvent event) {
    return Objects.requireNonNullElse(event.id(), "");
  }
}
