package dev.riffle.server.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.feed.Reason;
import dev.riffle.server.RiffleServer;
import dev.riffle.server.accounts.LearningChoices;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.recommender.Recommender;
import dev.riffle.server.social.ClipTallies;
import dev.riffle.server.social.ClipTally;
import dev.riffle.server.social.Follows;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedServiceTest {
  private static final RiffleServer SERVER = SharedApp.server().server();
  private static final List<Clip> CLIPS = SharedApp.clips();

  @Test
  void page_engineFails_isChronologicalAndEndless() {
    FeedService service = service(new BrokenSource());
    FeedPage first = page(service, Set.of(), 5);
    assertEquals(newestFirst().subList(0, 5), ids(first));
    assertEquals("newest", Objects.requireNonNull(first.clips().getFirst().why()).source());
    List<String> second = ids(page(service, Set.copyOf(ids(first)), 5));
    assertEquals(newestFirst().subList(5, 8), second);
    assertEquals(newestFirst().subList(0, 2), ids(page(service, Set.of(), 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "TAG, cooking, tag, #cooking, 'Because you finish clips about #cooking'",
    "AUTHOR, ada.b, author, Ada B., 'Because you finish clips by Ada B.'",
    "WATCHED_TOGETHER, CLIP, watched-together, Clip 1 about cooking,"
        + " 'People who watched “Clip 1 about cooking” watched this too'",
    "WATCHED_TOGETHER, gone, watched-together, '',"
        + " 'People who watched what you watched, watched this too'",
    "STEERED, cooking, steered, #cooking, 'You asked for more of #cooking'",
    "STEERED, ada.b, steered, Ada B., 'You asked for more of Ada B.'"
  })
  void say_reason_isPlainEnglish(
      Reason.Kind kind, String subject, String name, String called, String text) {
    String known = subject.replace("CLIP", CLIPS.get(1).id());
    assertEquals(
        Why.WhyReason.of(name, known, called, text, 0.5),
        SERVER
            .part(ReasonTexts.class)
            .say(new Reason(kind, known, 0.5), CLIPS.getFirst(), ClipTally.NONE));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, little-watched, 'Not many have watched it yet'",
    "2, 1, finished-by-some, '1 of 2 who watched it saw it to the end'",
    "300, 100, finished-by-some, '100 of 300 who watched it saw it to the end'",
    "150, 100, popular, 'Many people watch it to the end'"
  })
  void say_popular_isTrue(long views, long finishes, String kind, String text) {
    ClipTally count = new ClipTally(0, 0, 0, 0, views, finishes);
    Reason reason = new Reason(Reason.Kind.POPULAR, "", 0.5);
    Why.WhyReason said = SERVER.part(ReasonTexts.class).say(reason, CLIPS.getFirst(), count);
    assertEquals(kind, said.kind());
    assertEquals(text, said.text());
  }

  private static FeedPage page(FeedService service, Set<String> exclude, int count) {
    return service.page(FeedQuery.forYou(Viewer.guest("broken-engine"), exclude, count));
  }

  private static FeedService service(FeedSource source) {
    Clips clips = SERVER.part(Clips.class);
    Permission permission = SERVER.part(Permission.class);
    EngineFeed engine =
        new EngineFeed(
            source,
            SERVER.part(Recommender.class),
            clips,
            SERVER.part(ClipTallies.class),
            SERVER.part(LearningChoices.class),
            SERVER.part(EngineFilter.class),
            permission,
            SERVER.part(ReasonTexts.class),
            InstantSource.system());
    ChronologicalFeed newest =
        new ChronologicalFeed(new NewestFeed(clips), SERVER.part(Follows.class), clips, permission);
    return new FeedService(
        engine, newest, SERVER.part(Chronology.class), SERVER.part(ClipViews.class));
  }

  private static List<String> ids(FeedPage page) {
    return page.clips().stream().map(view -> view.clip().id()).toList();
  }

  private static List<String> newestFirst() {
    return CLIPS.reversed().stream().map(Clip::id).toList();
  }

  /** An engine that has been taken away. */
  private static final class BrokenSource implements FeedSource {
    @Override
    public Feed recommend(FeedRequest request) {
      throw new IllegalStateException("no engine");
    }

    @Override
    public Feed preview(FeedRequest request) {
      throw new IllegalStateException("no engine");
    }
  }
}
