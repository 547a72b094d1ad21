package dev.riffle.server.feed;

import dev.riffle.engine.event.Event;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a clip was watched, and roughly by whom: all that is kept of it, and no more. It travels in
 * the event's context under names that are no segments of the engine, which learns as without it.
 *
 * @param surface one of {@link #SURFACES}
 * @param language two or three letters; empty where not known
 * @param region a country's two capitals, or the area of a time zone; empty where not known
 */
public record Origin(String surface, String language, String region) {
  /** The engine's feed. */
  public static final String FOR_YOU = "for-you";

  static final String OTHER = "other";
  static final Set<String> SURFACES =
      Set.of(FOR_YOU, "following", "profile", "search", "tag", "sound", "clip", OTHER);

  private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})?");
  private static final Pattern REGION =
      Pattern.compile(
          "([A-Z]{2}|Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian"
              + "|Pacific)?");
  private static final String SURFACE_KEY = "origin-surface";
  private static final String LANGUAGE_KEY = "origin-language";
  private static final String REGION_KEY = "origin-region";

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException saying what is wrong, with the value
   */
  public Origin {
    require(
        SURFACES.contains(surface),
        "surface must be for-you, following, profile, search, tag, sound, clip or other, but was"
            + " \"%s\"".formatted(surface));
    require(
        LANGUAGE.matcher(language).matches(),
        "language must be two or three letters, such as de, but was \"%s\"".formatted(language));
    require(
        REGION.matcher(region).matches(),
        "region must be a country such as DE, or an area such as Europe, but was \"%s\""
            .formatted(region));
  }

  /** Returns the origin of an event of the log; those of old or of others say nothing of it. */
  public static Origin of(Event event) {
    Map<String, String> context = event.context();
    try {
      return new Origin(
          context.getOrDefault(SURFACE_KEY, OTHER),
          context.getOrDefault(LANGUAGE_KEY, ""),
          context.getOrDefault(REGION_KEY, ""));
    } catch (IllegalArgumentException _) {
      return new Origin(OTHER, "", "");
    }
  }

  /** Returns the same viewer's origin elsewhere. */
  Origin at(String otherSurface) {
    return new Origin(otherSurface, language, region);
  }

  /** Returns the form of {@link #of} in an event. */
  Map<String, String> context() {
    Map<String, String> context = new HashMap<>();
    context.put(SURFACE_KEY, surface);
    if (!language.isEmpty()) {
      context.put(LANGUAGE_KEY, language);
    }
    if (!region.isEmpty()) {
      context.put(REGION_KEY, region);
    }
    return context;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
