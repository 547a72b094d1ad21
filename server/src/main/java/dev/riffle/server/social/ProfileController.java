package dev.riffle.server.social;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.social.Paging.Page;
import dev.riffle.server.videos.Card;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People and what they made, to look at. */
@RestController
@Tag(name = "social")
class ProfileController {
  private static final int SUGGESTIONS = 8;
  private static final int PREFIX_CHARS_MAX = 40;
  private static final RateLimits.Limit LOOKUPS =
      new RateLimits.Limit("look people up", 120, Duration.ofMinutes(1));

  private final Profiles profiles;
  private final ProfileLists lists;
  private final ProfileStorage storage;
  private final RateLimits limits;

  ProfileController(
      Profiles profiles, ProfileLists lists, ProfileStorage storage, RateLimits limits) {
    this.profiles = profiles;
    this.lists = lists;
    this.storage = storage;
    this.limits = limits;
  }

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record CardPage(@JsonInclude List<Card> clips, @Nullable String next) {
    static CardPage of(Page<Card> page) {
      return new CardPage(page.items(), page.next());
    }
  }

  record Follower(
      Person person, @Schema(description = "Whether the viewer follows them") boolean followed) {}

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record FollowerPage(@JsonInclude List<Follower> people, @Nullable String next) {
    static FollowerPage of(Page<Follower> page) {
      return new FollowerPage(page.items(), page.next());
    }
  }

  record Suggestions(List<Person> people) {}

  @GetMapping("/api/people/{handle}")
  @Operation(operationId = "getProfile", summary = "Somebody")
  ProfileView profile(Viewer viewer, @PathVariable String handle) {
    return profiles.view(viewer, profiles.byHandle(viewer, handle));
  }

  @GetMapping("/api/people/{handle}/clips")
  @Operation(
      operationId = "getClipsOf",
      summary = "What somebody made, or what one likes and saved oneself")
  CardPage clips(
      Viewer viewer,
      @PathVariable String handle,
      @RequestParam(defaultValue = "clips")
          @Parameter(schema = @Schema(allowableValues = {"clips", "liked", "saved"}))
          String tab,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = Paging.COUNT) int count) {
    Profiles.Found owner = profiles.byHandle(viewer, handle);
    return switch (tab) {
      case "clips" -> CardPage.of(lists.clips(viewer, owner, after, count));
      case "liked" -> CardPage.of(lists.marked(own(viewer, owner), Mark.LIKE, after, count));
      case "saved" -> CardPage.of(lists.marked(own(viewer, owner), Mark.SAVE, after, count));
      default ->
          throw Refusal.invalid("tab must be clips, liked or saved, but was \"%s\"".formatted(tab));
    };
  }

  @GetMapping("/api/people/{handle}/followers")
  @Operation(operationId = "getFollowers", summary = "Who follows somebody, the latest first")
  FollowerPage followers(
      Viewer viewer,
      @PathVariable String handle,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = Paging.COUNT) int count) {
    return FollowerPage.of(
        lists.followers(viewer, profiles.byHandle(viewer, handle), after, count));
  }

  @GetMapping("/api/people/{handle}/following")
  @Operation(operationId = "getFollowing", summary = "Whom somebody follows, the latest first")
  FollowerPage following(
      Viewer viewer,
      @PathVariable String handle,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = Paging.COUNT) int count) {
    return FollowerPage.of(
        lists.following(viewer, profiles.byHandle(viewer, handle), after, count));
  }

  @GetMapping("/api/people")
  @Operation(operationId = "suggestPeople", summary = "People whose name begins so, to mention")
  Suggestions suggest(Viewer viewer, @RequestParam String prefix) {
    limits.take(LOOKUPS, viewer.key());
    String clean = prefix.strip().toLowerCase(Locale.ROOT);
    boolean askable =
        !clean.isEmpty() && clean.length() <= PREFIX_CHARS_MAX && clean.indexOf(0) < 0;
    return new Suggestions(
        askable ? storage.startingWith(clean, viewer.personId(), SUGGESTIONS) : List.of());
  }

  /** What somebody likes and keeps is nobody else's business. */
  private static Viewer own(Viewer viewer, Profiles.Found owner) {
    if (!owner.person().id().equals(viewer.signedIn().id())) {
      throw Refusal.notAllowed("only they themselves see what they like and save");
    }
    return viewer;
  }
}
