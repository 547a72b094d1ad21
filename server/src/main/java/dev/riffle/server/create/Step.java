package dev.riffle.server.create;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a production does, in order. A production that was cut off goes on with its last step. */
public enum Step {
  @JsonProperty("waiting")
  WAITING,
  /** Takes, sounds, other clips and pictures become one video. */
  @JsonProperty("composing")
  COMPOSING,
  /** The smallest rendition and the poster are made; then the clip can be played. */
  @JsonProperty("first")
  FIRST,
  @JsonProperty("rest")
  REST,
  @JsonProperty("finishing")
  FINISHING
}
