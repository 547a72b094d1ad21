package dev.riffle.server.discover;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Cursor;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.Card;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What there is, for those who look for nothing in particular. */
@RestController
@Tag(name = "discover")
class DiscoverController {
  private static final int COUNT_MAX = 50;
  private static final int TAG_CHARS_MAX = 50;
  private static final int POSTERS = 4;

  private final Trends trends;
  private final TagPages tags;
  private final Discovery discovery;

  DiscoverController(Trends trends, TagPages tags, Discovery discovery) {
    this.trends = trends;
    this.tags = tags;
    this.discovery = discovery;
  }

  record Trend(String tag, long clips, long views, String poster) {}

  record Category(String tag, List<String> posters) {}

  record DiscoverPage(List<Trend> trending, List<Category> categories) {}

  record TagPage(
      String tag,
      long clips,
      long views,
      List<Card> cards,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}

  @GetMapping("/api/discover")
  @Operation(operationId = "discover", summary = "What is watched now, and topics to begin with")
  DiscoverPage discover(Viewer viewer) {
    List<Trend> trending =
        trends.trending().stream().flatMap(trend -> shown(viewer, trend).stream()).toList();
    List<Category> categories =
        trends.categories().stream()
            .map(topic -> new Category(topic.tag(), posters(viewer, topic.hottest(), POSTERS)))
            .filter(topic -> !topic.posters().isEmpty())
            .toList();
    return new DiscoverPage(trending, categories);
  }

  private Optional<Trend> shown(Viewer viewer, Trends.Trend trend) {
    return posters(viewer, trend.hottest(), 1).stream()
        .findFirst()
        .map(poster -> new Trend(trend.tag(), trend.clips(), trend.views(), poster));
  }

  private List<String> posters(Viewer viewer, List<String> clips, int count) {
    return discovery.visible(viewer, clips).stream()
        .limit(count)
        .map(clip -> clip.poster().path())
        .toList();
  }

  @GetMapping("/api/tags/{tag}")
  @Operation(operationId = "getTag", summary = "The clips of a hashtag, newest first")
  TagPage tag(
      Viewer viewer,
      @PathVariable String tag,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "24") int count) {
    Refusal.unless(
        count >= 1 && count <= COUNT_MAX,
        "count must be 1 to %d, but was %d".formatted(COUNT_MAX, count));
    String name = tag.strip().toLowerCase(Locale.ROOT);
    Refusal.unless(
        name.length() <= TAG_CHARS_MAX && name.indexOf('\0') < 0,
        "a tag has at most %d characters, but was %d".formatted(TAG_CHARS_MAX, name.length()));
    Found<String> found = tags.find(name, Cursor.of(after), count);
    return new TagPage(
        name,
        trends.clips(name),
        trends.views(name),
        discovery.cards(viewer, found.rows()),
        found.next().map(Cursor::text).orElse(null));
  }
}
