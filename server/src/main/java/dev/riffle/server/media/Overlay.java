package dev.riffle.server.media;

import java.nio.file.Path;

/**
 * A picture with transparency over a take. It is scaled to fit into the frame, in its middle.
 *
 * @param png a file that this program wrote itself
 * @param from second of the take from which it is shown
 * @param to second of the take at which it is gone, after {@code from}
 */
public record Overlay(Path png, double from, double to) {
  public Overlay {
    Composition.requireSeconds("from", from);
    if (!(to > from)) {
      throw new IllegalArgumentException(
          "an overlay must end after %s s, but did at %s s".formatted(from, to));
    }
  }
}
