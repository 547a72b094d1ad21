package dev.riffle.server.videos;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a clip was made with.
 *
 * @param clip id of the other clip, which may be gone
 * @param creator the id of who made that
 */
public record Derivation(Kind kind, String clip, String creator) {

  /** How one clip is made with another. */
  public enum Kind {
    /** Both are shown at the same time. */
    @JsonProperty("duet")
    DUET,
    /** A few seconds of the other come first. */
    @JsonProperty("stitch")
    STITCH
  }
}
