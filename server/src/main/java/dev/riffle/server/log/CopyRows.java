package dev.riffle.server.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** A plan in PostgreSQL's binary COPY format. */
final class CopyRows {
  static final String COPY =
      "copy event_log (project, position, event, viewer, received, entry) from stdin (format binary)";

  private static final Instant POSTGRES_EPOCH = Instant.parse("2000-01-01T00:00:00Z");
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };
  private static final int FIELDS = 6;
  private static final int UUID_BYTES = 16;
  private static final int BUFFER_BYTES = 1 << 16;

  private CopyRows() {}

  static byte[] encode(Plan plan) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER_BYTES);
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(SIGNATURE);
    out.writeInt(0);
    out.writeInt(0);
    for (var batch : plan.batches().entrySet()) {
      byte[] project = batch.getKey().getBytes(StandardCharsets.UTF_8);
      for (Plan.Placed placed : batch.getValue().rows()) {
        row(out, project, placed);
      }
    }
    out.writeShort(-1);
    return bytes.toByteArray();
  }

  private static void row(DataOutputStream out, byte[] project, Plan.Placed placed)
      throws IOException {
    out.writeShort(FIELDS);
    bytes(out, project);
    bigint(out, placed.position());
    uuid(out, placed.row().event());
    uuid(out, placed.row().viewer());
    bigint(out, ChronoUnit.MICROS.between(POSTGRES_EPOCH, placed.row().received().received()));
    ByteBuffer payload = placed.row().payload().bytes().duplicate();
    byte[] entry = new byte[payload.remaining()];
    payload.get(entry);
    bytes(out, entry);
  }

  private static void bytes(DataOutputStream out, byte[] value) throws IOException {
    out.writeInt(value.length);
    out.write(value);
  }

  private static void bigint(DataOutputStream out, long value) throws IOException {
    out.writeInt(Long.BYTES);
    out.writeLong(value);
  }

  private static void uuid(DataOutputStream out, Optional<UUID> value) throws IOException {
    if (value.isEmpty()) {
      out.writeInt(-1);
      return;
    }
    out.writeInt(UUID_BYTES);
    out.writeLong(value.get().getMostSignificantBits());
    out.writeLong(value.get().getLeastSignificantBits());
  }
}
