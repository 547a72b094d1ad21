package dev.riffle.server.moderation;

import dev.riffle.server.http.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kebab-case words that the HTTP API has for constants. */
final class Labels {
  private Labels() {}

  static String of(Enum<?> value) {
    return label(value.name());
  }

  /** Returns the word for a constant's name. */
  static String label(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the constant of {@code label}, or refuses it. */
  static <E extends Enum<E>> E parse(String what, Class<E> type, @Nullable String label) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> of(each).equals(label))
        .findFirst()
        .orElseThrow(() ->
            Refusal.invalid(
                "%s must be one of %s, but was \"%s\""
                    .formatted(
                        what,
                        Arrays.stream(type.getEnumConstants())
                            .map(Labels::of)
                            .collect(Collectors.joining(", ")),
                        label)));
  }
}
