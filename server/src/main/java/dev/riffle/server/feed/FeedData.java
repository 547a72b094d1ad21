package dev.riffle.server.feed;

import dev.riffle.engine.event.Viewers;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.PersonalData;
import dev.riffle.server.recommender.Recommender;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the feed has learned from somebody, was asked for, and learned it from. */
@Component
record FeedData(
    LearningService learning,
    SteeringService steering,
    FeedHistory history,
    Recommender recommender)
    implements PersonalData {
  @Override
  public void export(Account account, Export export) throws IOException {
    export.json(
        "feed",
        Map.of("learned", learning.of(account.viewer()), "asked", steering.of(account.viewer())));
    history.export(viewer(account), export);
  }

  @Override
  public void erase(Account account) {
    recommender.forget(FeedService.PROJECT, viewer(account));
  }

  private static String viewer(Account account) {
    return Viewers.name("", account.viewerKey());
  }
}
