package dev.riffle.server.feed;

import dev.riffle.engine.event.Event;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.feed.EventBatch.ViewerEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a viewer's events into the engine's.
 *
 * @param known ids of clips that exist
 * @param clock of the browser that sent them
 * @param place of whoever sends the batch
 */
record EventReader(Viewer viewer, Set<String> known, SenderClock clock, Origin place) {
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z_-]{8,64}");
  private static final Duration PAST_MAX = Duration.ofDays(7);
  private static final Duration FUTURE_MAX = Duration.ofMinutes(5);
  private static final double SECONDS_MAX = 6 * 3600;
  private static final double MILLIS_MAX = 600_000;
  private static final int TEXT_CHARS_MAX = 64;

  /** What an event may be, and which numbers it must bring. */
  private enum Type {
    IMPRESSION,
    PLAY,
    QUARTILE,
    WATCH,
    REPLAY,
    SKIP,
    STALL,
    LIKE,
    UNLIKE,
    HIDE,
    SHARE,
    SAVE,
    UNSAVE,
    OPEN_COMMENTS,
    FOLLOW;

    static Type of(String name) {
      for (Type type : values()) {
        if (type.label().equals(name)) {
          return type;
        }
      }
      throw new IllegalArgumentException(
          "type must be one of impression, play, quartile, watch, replay, skip, stall, like,"
              + " unlike, hide, share, save, unsave, open-comments and follow, but was \"%s\""
                  .formatted(name));
    }

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Returns the engine's event.
   *
   * @throws IllegalArgumentException saying what is wrong, with the value, and what would be right
   */
  Event read(ViewerEvent event) {
    String id = required("id", event.id());
    require(
        ID.matcher(id).matches(), "id must be 8 to 64 of A-Z, a-z, 0-9, - and _, such as a UUID");
    Type type = Type.of(required("type", event.type()));
    Event.Builder builder =
        Event.builder(viewer.key() + ":" + id, type.label(), clip(event), time(event))
            .session(viewer.key())
            .surface(FeedService.SURFACE)
            .context(origin(type, event));
    addNumbers(builder, type, event);
    addOrigin(builder, event);
    return builder.build();
  }

  /** Only of what makes a view. */
  private Map<String, String> origin(Type type, ViewerEvent event) {
    Origin origin = place.at(Objects.requireNonNullElse(event.surface(), place.surface()));
    return type == Type.PLAY || type == Type.WATCH ? origin.context() : Map.of();
  }

  private String clip(ViewerEvent event) {
    String clip = required("clip", event.clip());
    require(known.contains(clip), "clip \"%s\" does not exist".formatted(clip));
    return clip;
  }

  private Instant time(ViewerEvent event) {
    Instant told = event.time();
    if (told == null) {
      throw new IllegalArgumentException("time must be given");
    }
    Instant time = clock.atServer(told);
    Instant now = clock.arrived();
    require(
        !time.isBefore(now.minus(PAST_MAX)) && !time.isAfter(now.plus(FUTURE_MAX)),
        "time must be at most 7 days ago and 5 minutes ahead, but was " + told);
    return time;
  }

  private static void addNumbers(Event.Builder builder, Type type, ViewerEvent event) {
    switch (type) {
      case PLAY -> builder.value(number("value", event.value(), MILLIS_MAX));
      case QUARTILE -> builder.value(quartile(number("value", event.value(), 1)));
      case SKIP -> builder.duration(duration(event));
      case WATCH -> {
        builder.portion(number("portion", event.portion(), 1));
        builder.duration(duration(event));
      }
      default -> {}
    }
  }

  private static void addOrigin(Event.Builder builder, ViewerEvent event) {
    String requestId = event.requestId();
    if (requestId != null) {
      require(
          requestId.length() <= TEXT_CHARS_MAX,
          "requestId must be at most %d characters, but was %d"
              .formatted(TEXT_CHARS_MAX, requestId.length()));
      builder.requestId(requestId);
    }
    Integer position = event.position();
    if (position != null) {
      require(position >= 0, "position must be at least 0, but was " + position);
      builder.position(position);
    }
  }

  private static Duration duration(ViewerEvent event) {
    return Duration.ofMillis(Math.round(number("seconds", event.seconds(), SECONDS_MAX) * 1000));
  }

  private static double quartile(double value) {
    require(
        value == 0.25 || value == 0.5 || value == 0.75,
        "value of a quartile must be 0.25, 0.5 or 0.75, but was " + value);
    return value;
  }

  private static double number(String name, @Nullable Double value, double max) {
    if (value == null) {
      throw new IllegalArgumentException(name + " must be given for this type");
    }
    require(
        value >= 0 && value <= max, "%s must be 0 to %s, but was %s".formatted(name, max, value));
    return value;
  }

  private static String required(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException(name + " must be given");
    }
    require(
        value.length() <= TEXT_CHARS_MAX,
        "%s must be at most %d characters, but was %d"
            .formatted(name, TEXT_CHARS_MAX, value.length()));
    return value;
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
