package dev.riffle.server.create;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a draft has come. */
public enum DraftState {
  @JsonProperty("editing")
  EDITING,
  /** Waits for its production. */
  @JsonProperty("queued")
  QUEUED,
  @JsonProperty("processing")
  PROCESSING,
  /** Its clip can be played; larger sizes are still being made. */
  @JsonProperty("playable")
  PLAYABLE,
  /** All is made, and waits for its time. */
  @JsonProperty("scheduled")
  SCHEDULED,
  @JsonProperty("failed")
  FAILED,
  @JsonProperty("done")
  DONE;

  /** Tells whether its owner may change it. */
  boolean open() {
    return this == EDITING || this == FAILED;
  }

  /** Tells whether work on it waits or is under way. */
  boolean inProduction() {
    return this == QUEUED || this == PROCESSING || this == PLAYABLE;
  }

  /** Tells whether all of its clip is made. */
  boolean made() {
    return this == SCHEDULED || this == DONE;
  }
}
