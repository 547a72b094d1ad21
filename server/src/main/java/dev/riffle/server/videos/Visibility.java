package dev.riffle.server.videos;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/** For whom a clip is meant. */
public enum Visibility {
  @JsonProperty("public")
  PUBLIC,
  @JsonProperty("followers")
  FOLLOWERS,
  @JsonProperty("private")
  PRIVATE;

  /** Reads the word that the HTTP API has for it. */
  static Visibility of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "visibility must be public, followers or private, but was \"%s\"".formatted(word)));
  }
}
