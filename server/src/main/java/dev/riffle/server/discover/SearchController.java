package dev.riffle.server.discover;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.discover.TagSearch.TagCount;
import dev.riffle.server.http.ClientNetwork;
import dev.riffle.server.http.Cursor;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.Card;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds by words. */
@RestController
@Tag(name = "discover")
class SearchController {
  private static final RateLimits.Limit SEARCHES =
      new RateLimits.Limit("search", 600, Duration.ofMinutes(1));
  private static final int TEXT_CHARS_MAX = 100;
  private static final int COUNT_MAX = 50;
  private static final int FEW = 6;

  private final Spelling spelling;
  private final ClipSearch clips;
  private final PeopleSearch people;
  private final TagSearch tags;
  private final Discovery discovery;
  private final RateLimits limits;

  SearchController(
      Spelling spelling,
      ClipSearch clips,
      PeopleSearch people,
      TagSearch tags,
      Discovery discovery,
      RateLimits limits) {
    this.spelling = spelling;
    this.clips = clips;
    this.people = people;
    this.tags = tags;
    this.discovery = discovery;
    this.limits = limits;
  }

  record SearchPage(
      List<Card> clips,
      List<Person> people,
      List<TagCount> tags,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}

  record Suggestions(List<TagCount> tags, List<Person> people) {}

  @GetMapping("/api/search")
  @Operation(
      operationId = "search",
      summary = "Clips, people and hashtags by words",
      description = "Without a kind: the first of each. Mistyped words find what they resemble.")
  SearchPage search(
      Viewer viewer,
      @RequestParam String q,
      @Parameter(description = "clips, people or tags") @RequestParam(defaultValue = "")
          String kind,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "24") int count,
      HttpServletRequest request) {
    SearchText text = read(q, request);
    Refusal.unless(
        count >= 1 && count <= COUNT_MAX,
        "count must be 1 to %d, but was %d".formatted(COUNT_MAX, count));
    Cursor cursor = Cursor.of(after);
    if (text.isEmpty()) {
      return new SearchPage(List.of(), List.of(), List.of(), null);
    }
    return switch (kind) {
      case "" -> all(viewer, text, count);
      case "clips" -> clips(viewer, text, cursor, count);
      case "people" -> people(viewer, text, cursor, count);
      case "tags" -> tags(text, cursor, count);
      default ->
          throw Refusal.invalid(
              "kind must be clips, people or tags, but was \"%s\"".formatted(kind));
    };
  }

  @GetMapping("/api/suggest")
  @Operation(operationId = "suggest", summary = "What somebody may be about to look for")
  Suggestions suggest(Viewer viewer, @RequestParam String q, HttpServletRequest request) {
    SearchText text = read(q.replaceFirst("^[#@]", ""), request);
    if (text.isEmpty()) {
      return new Suggestions(List.of(), List.of());
    }
    return new Suggestions(
        tags.find(text, Cursor.START, FEW).rows(),
        discovery.people(viewer, people.find(text, Cursor.START, FEW).rows()));
  }

  private SearchPage all(Viewer viewer, SearchText text, int count) {
    Found<String> found = clips.find(text, Cursor.START, count);
    return new SearchPage(
        discovery.cards(viewer, found.rows()),
        discovery.people(viewer, people.find(text, Cursor.START, FEW).rows()),
        tags.find(text, Cursor.START, FEW).rows(),
        next(found.next()));
  }

  private SearchPage clips(Viewer viewer, SearchText text, Cursor cursor, int count) {
    Found<String> found = clips.find(text, cursor, count);
    return new SearchPage(
        discovery.cards(viewer, found.rows()), List.of(), List.of(), next(found.next()));
  }

  private SearchPage people(Viewer viewer, SearchText text, Cursor cursor, int count) {
    Found<Person> found = people.find(text, cursor, count);
    return new SearchPage(
        List.of(), discovery.people(viewer, found.rows()), List.of(), next(found.next()));
  }

  private SearchPage tags(SearchText text, Cursor cursor, int count) {
    Found<TagCount> found = tags.find(text, cursor, count);
    return new SearchPage(List.of(), List.of(), found.rows(), next(found.next()));
  }

  private SearchText read(String q, HttpServletRequest request) {
    Refusal.unless(
        q.length() <= TEXT_CHARS_MAX && q.indexOf('\0') < 0,
        "q must be at most %d characters, but was %d".formatted(TEXT_CHARS_MAX, q.length()));
    limits.take(SEARCHES, ClientNetwork.of(request));
    return spelling.read(q);
  }

  private static @Nullable String next(Optional<Cursor> cursor) {
    return cursor.map(Cursor::text).orElse(null);
  }
}
