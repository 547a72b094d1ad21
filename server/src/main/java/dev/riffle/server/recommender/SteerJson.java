package dev.riffle.server.recommender;

import dev.riffle.engine.profile.Steer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One wish of a user's. */
@Schema(name = "Steer")
record SteerJson(
    @Schema(allowableValues = {"tag", "author", "kind"}) @Nullable String kind,
    @Schema(maxLength = 256) @Nullable String subject,
    @Schema(minimum = "-1", maximum = "1", description = "-1 is never, 0 takes the wish back")
        @Nullable Double strength) {
  static SteerJson of(Steer steer) {
    return new SteerJson(name(steer.kind()), steer.subject(), steer.strength());
  }

  Steer toSteer() {
    return new Steer(
        kind(Fields.required("kind", kind)),
        Fields.required("subject", subject),
        Fields.required("strength", strength));
  }

  /** Returns the kind of that name. */
  static Steer.Kind kind(String name) {
    return Arrays.stream(Steer.Kind.values())
        .filter(kind -> name(kind).equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "kind must be tag, author or kind, but was \"%s\"".formatted(name)));
  }

  private static String name(Steer.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
