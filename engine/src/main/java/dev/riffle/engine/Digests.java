package dev.riffle.engine;

import dev.riffle.engine.snapshot.StateWriter;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Checksums of state. */
final class Digests {
  private Digests() {}

  static String sha256(Consumer<StateWriter> state) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      StateWriter out =
          new StateWriter(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      state.accept(out);
      out.flush();
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
