package dev.riffle.server.videos;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a clip may be seen by those for whom it is meant. */
public enum ClipState {
  @JsonProperty("published")
  PUBLISHED,
  /** Waits for somebody to look at it. */
  @JsonProperty("held")
  HELD,
  @JsonProperty("taken-down")
  TAKEN_DOWN,
  /** Will be published at its time. */
  @JsonProperty("scheduled")
  SCHEDULED
}
