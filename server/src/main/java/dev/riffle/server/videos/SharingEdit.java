package dev.riffle.server.videos;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wants to change of what others may do; what is absent stays. */
record SharingEdit(
    @Nullable String visibility,
    @Nullable Boolean commentsAllowed,
    @Nullable Boolean duetAllowed,
    @Nullable Boolean stitchAllowed,
    @Nullable Boolean soundAllowed,
    @Nullable Boolean derivedFall) {

  /**
   * Returns {@code before}, changed.
   *
   * @throws IllegalArgumentException if there is no such visibility
   */
  Sharing of(Sharing before) {
    return new Sharing(
        visibility == null ? before.visibility() : Visibility.of(visibility),
        Objects.requireNonNullElse(commentsAllowed, before.commentsAllowed()),
        Objects.requireNonNullElse(duetAllowed, before.duetAllowed()),
        Objects.requireNonNullElse(stitchAllowed, before.stitchAllowed()),
        Objects.requireNonNullElse(soundAllowed, before.soundAllowed()),
        Objects.requireNonNullElse(derivedFall, before.derivedFall()));
  }
}
