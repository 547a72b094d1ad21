package dev.riffle.server.log;

import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.ItemRemoved;
import dev.riffle.engine.event.LearningSet;
import dev.riffle.engine.event.ProfileReset;
import dev.riffle.engine.event.Refresh;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.event.Steered;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.engine.event.UserPut;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;

/**
 * An entry in the shape of its table row, its position apart.
 *
 * @param event key of the event's id; empty for other kinds
 * @param viewer key of whom it is about; empty where it is about nobody, or has to outlive them
 */
record Row(Received received, Optional<UUID> event, Optional<UUID> viewer, Payload payload) {

  /** An encoded entry. */
  record Payload(ByteBuffer bytes) {
    int size() {
      return bytes.remaining();
    }
  }

  static Row of(Received received) {
    Entry entry = received.entry();
    return new Row(
        received,
        entry instanceof Event event ? Optional.of(key(event.id())) : Optional.empty(),
        viewer(entry).map(Row::key),
        new Payload(ByteBuffer.wrap(EntryCodec.encode(entry)).asReadOnlyBuffer()));
  }

  /** Returns 128 bits of the SHA-256 of {@code name}. */
  static UUID key(String name) {
    ByteBuffer bytes = ByteBuffer.allocate(name.length() * Character.BYTES);
    bytes.asCharBuffer().put(name);
    ByteBuffer hash = ByteBuffer.wrap(sha256(bytes.array()));
    return new UUID(hash.getLong(), hash.getLong());
  }

  private static Optional<String> viewer(Entry entry) {
    return switch (entry) {
      case Event event -> Optional.of(event.viewer());
      case Served served -> Optional.of(served.viewer());
      case UserPut put -> Optional.of(put.user().id());
      case Steered steered -> Optional.of(steered.viewer());
      case ProfileReset reset -> Optional.of(reset.viewer());
      case LearningSet set -> Optional.of(set.viewer());
      case UserForgotten _, ItemPut _, ItemRemoved _, Refresh _ -> Optional.empty();
    };
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
