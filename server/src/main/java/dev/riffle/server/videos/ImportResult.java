package dev.riffle.server.videos;

import dev.riffle.server.media.Rejection;

/** What became of a file. */
public sealed interface ImportResult {

  /** It is a new clip. */
  record Imported(Clip clip) implements ImportResult {}

  /** The same bytes were imported before; that clip stays as it is. */
  record AlreadyThere(Clip clip) implements ImportResult {}

  /** It did not become a clip; nothing of it was kept. */
  record Rejected(Rejection rejection) implements ImportResult {}
}
