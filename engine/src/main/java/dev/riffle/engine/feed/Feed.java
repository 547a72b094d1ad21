package dev.riffle.engine.feed;

import dev.riffle.engine.event.Served;
import java.time.Duration;
import java.util.List;

/**
 * The answer to a {@link FeedRequest}.
 *
 * @param request what was asked
 * @param items best first; fewer than asked for when there are no more
 * @param stages how long each stage of the pipeline took, in their order
 */
public record Feed(FeedRequest request, List<FeedItem> items, List<StageTime> stages) {
  public Feed {
    items = List.copyOf(items);
    stages = List.copyOf(stages);
  }

  /** How long a stage took. */
  public record StageTime(String stage, Duration time) {}

  /** Returns the log entry that says what was shown, so that outcomes can be joined to it. */
  public Served served() {
    return new Served(
        request.id(),
        request.user(),
        request.session(),
        request.surface(),
        request.time(),
        items.stream()
            .map(item ->
                new Served.Shown(item.item(), item.source(), item.propensity(), item.features()))
            .toList());
  }
}
