package dev.riffle.server.feed;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final int EXCLUDE_MAX = 200;
  private static final int ID_CHARS_MAX = 64;

  private final FeedService feed;
  private final Clips clips;
  private final Likes likes;

  FeedController(FeedService feed, Clips clips, Likes likes) {
    this.feed = feed;
    this.clips = clips;
    this.likes = likes;
  }

  @GetMapping("/api/feed")
  @Operation(operationId = "getFeed", summary = "The next clips for this viewer, best first")
  ResponseEntity<FeedPage> feed(
      Viewer viewer,
      @Parameter(description = "1 to 10") @RequestParam(defaultValue = "5") int count,
      @Parameter(description = "Ids, separated by commas, of clips that wait to be watched")
          @RequestParam(defaultValue = "")
          String exclude) {
    if (count < 1 || count > COUNT_MAX) {
      throw Refusal.invalid("count must be 1 to %d, but was %d".formatted(COUNT_MAX, count));
    }
    return fresh(feed.page(viewer, ids(exclude), count));
  }

  @GetMapping("/api/clips/{id}")
  @Operation(operationId = "getClip", summary = "One clip, such as a share link names")
  ResponseEntity<ClipView> clip(Viewer viewer, @PathVariable String id) {
    Clip clip = clips.visible(id, viewer).orElseThrow(() -> Refusal.notFound("clip"));
    boolean liked = !likes.among(viewer, List.of(id)).isEmpty();
    return fresh(ClipViews.of(clip, liked, null));
  }

  private static <T> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }

  private static Set<String> ids(String list) {
    Set<String> ids =
        Arrays.stream(list.split(",", -1))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet());
    if (ids.size() > EXCLUDE_MAX || ids.stream().anyMatch(id -> id.length() > ID_CHARS_MAX)) {
      throw Refusal.invalid(
          "exclude must be at most %d ids of at most %d characters, but had %d"
              .formatted(EXCLUDE_MAX, ID_CHARS_MAX, ids.size()));
    }
    return ids;
  }
}
