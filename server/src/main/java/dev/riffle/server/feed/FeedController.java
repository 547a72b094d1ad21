package dev.riffle.server.feed;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.feed.FeedQuery.Surface;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.social.ClipAccess;
import dev.riffle.server.videos.Clip;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a viewer watches. */
@RestController
@Tag(name = "app", description = "The app's own endpoints, for viewers with a session cookie")
class FeedController {
  private static final int COUNT_MAX = 10;
  private static final int IDS_MAX = 200;
  private static final int ID_CHARS_MAX = 64;
  private static final int TOPICS_MAX = 10;

  private final FeedService feed;
  private final ClipAccess clips;
  private final ClipViews views;

  FeedController(FeedService feed, ClipAccess clips, ClipViews views) {
    this.feed = feed;
    this.clips = clips;
    this.views = views;
  }

  record ClipsThere(@Schema(description = "Their ids") List<String> clips) {}

  @GetMapping("/api/feed")
  @Operation(operationId = "getFeed", summary = "The next clips for this viewer, best first")
  ResponseEntity<FeedPage> feed(
      Viewer viewer,
      @Parameter(description = "1 to 10") @RequestParam(defaultValue = "5") int count,
      @Parameter(description = "Ids, separated by commas, of clips that wait to be watched")
          @RequestParam(defaultValue = "")
          String exclude,
      @Parameter(schema = @Schema(allowableValues = {"for-you", "following"}))
          @RequestParam(defaultValue = FeedService.SURFACE)
          String surface,
      @Parameter(description = "Tags, separated by commas, to begin with")
          @RequestParam(defaultValue = "")
          String topics) {
    if (count < 1 || count > COUNT_MAX) {
      throw Refusal.invalid("count must be 1 to %d, but was %d".formatted(COUNT_MAX, count));
    }
    return fresh(
        feed.page(
            new FeedQuery(
                viewer, ids("exclude", exclude), count, surface(surface), topics(topics))));
  }

  @GetMapping("/api/clips/{id}")
  @Operation(operationId = "getClip", summary = "One clip, such as a share link names")
  ResponseEntity<ClipView> clip(Viewer viewer, @PathVariable String id) {
    Choice asked = new Choice(clips.require(viewer, id), Optional.empty());
    return fresh(views.of(viewer, List.of(asked)).getFirst());
  }

  @GetMapping("/api/clips")
  @Operation(
      operationId = "getClipsThere",
      summary = "Which clips of an open page this viewer may still see, such as after a gap")
  ResponseEntity<ClipsThere> there(
      Viewer viewer,
      @Parameter(description = "At most 200 ids, separated by commas") @RequestParam String ids) {
    return fresh(
        new ClipsThere(clips.find(viewer, ids("ids", ids)).stream().map(Clip::id).toList()));
  }

  private static Surface surface(String name) {
    return switch (name) {
      case "for-you" -> Surface.FOR_YOU;
      case "following" -> Surface.FOLLOWING;
      default ->
          throw Refusal.invalid(
              "surface must be for-you or following, but was \"%s\"".formatted(name));
    };
  }

  private static List<String> topics(String list) {
    List<String> topics = split(list).map(topic -> topic.toLowerCase(Locale.ROOT)).toList();
    Refusal.unless(
        topics.size() <= TOPICS_MAX,
        "topics must be at most %d, but were %d".formatted(TOPICS_MAX, topics.size()));
    return topics;
  }

  private static <T> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }

  private static Set<String> ids(String name, String list) {
    Set<String> ids = split(list).collect(Collectors.toSet());
    if (ids.size() > IDS_MAX || ids.stream().anyMatch(id -> id.length() > ID_CHARS_MAX)) {
      throw Refusal.invalid(
          "%s must be at most %d ids of at most %d characters, but had %d"
              .formatted(name, IDS_MAX, ID_CHARS_MAX, ids.size()));
    }
    return ids;
  }

  private static Stream<String> split(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty());
  }
}
