package dev.riffle.server.create;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import me.desair.tus.server.exception.UploadAlreadyLockedException;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to write an upload. Who comes takes over from whoever was there: a connection
 * that was cut is often noticed by its other end first, which comes back at once, while here the
 * old request still waits for bytes. Thread-safe.
 */
@Component
class UploadTurns {
  private final Map<UUID, Turn> turns = new ConcurrentHashMap<>();

  /** A stretch of time in which one request alone writes an upload. */
  static final class Turn {
    private boolean over;

    /**
     * Does {@code work} unless somebody else has taken over.
     *
     * @throws UploadAlreadyLockedException if somebody has
     */
    synchronized void write(Write work) throws IOException, UploadAlreadyLockedException {
      if (over) {
        throw new UploadAlreadyLockedException("another request has taken this upload over");
      }
      work.run();
    }

    private synchronized void end() {
      over = true;
    }
  }

  /** Something that writes. */
  interface Write {
    void run() throws IOException;
  }

  /** Ends the turn of whoever has it, and begins another. */
  Turn take(UUID upload) {
    Turn turn = new Turn();
    Turn before = turns.put(upload, turn);
    if (before != null) {
      before.end();
    }
    return turn;
  }

  void give(UUID upload, Turn turn) {
    turn.end();
    turns.remove(upload, turn);
  }

  /** Ends the turn of whoever has it. */
  void end(UUID upload) {
    give(upload, take(upload));
  }
}
