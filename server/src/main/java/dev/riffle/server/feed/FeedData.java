package dev.riffle.server.feed;

import dev.riffle.engine.event.Viewers;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.PersonalData;
import dev.riffle.server.recommender.Recommender;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the feed has learned from somebody and was asked for; erased from engine and log. */
@Component
record FeedData(LearningService learning, SteeringService steering, Recommender recommender)
    implements PersonalData {
  @Override
  public void export(Account account, Export export) throws IOException {
    export.json(
        "feed",
        Map.of("learned", learning.of(account.viewer()), "asked", steering.of(account.viewer())));
  }

  @Override
  public void erase(Account account) {
    recommender.forget(FeedService.PROJECT, Viewers.name("", account.viewerKey()));
  }
}
