package dev.riffle.engine.snapshot;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * The state of one moment, written while it goes on changing. What is small is written at once;
 * tables are written in chunks, a few at a time, and those that are about to change before they do.
 * At most what changes meanwhile waits in memory. All calls take turns on the writer's lock.
 *
 * <pre>
 *   small parts | head of each table | ( table 4 | chunk 4 | length 4 | slots )* | -1
 * </pre>
 */
public final class Capture {
  static final int END = -1;

  /** A turn ends with so many bytes: greater arrays cost a collector's pages, and so time. */
  private static final int TURN_BYTES = 1 << 17;

  private final List<SlotTable> tables;
  private final ByteArrayOutputStream chunkBytes = new ByteArrayOutputStream(1 << 16);
  private final StateWriter chunk = new StateWriter(chunkBytes);
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
  private StateWriter out = new StateWriter(bytes);
  private int table;
  private int next;
  private boolean complete;

  /** Begins, with the state as it is now. */
  public Capture(List<SlotTable> tables, Consumer<StateWriter> smallParts) {
    this.tables = tables;
    smallParts.accept(out);
    for (int i = 0; i < tables.size(); i++) {
      tables.get(i).begin(this, i, out);
    }
  }

  /** Writes chunks until some time is up, or a part full, one at least while there are any. */
  public void advance(long nanos) {
    long end = System.nanoTime() + nanos;
    do {
      writeNext();
    } while (!complete && bytes.size() < TURN_BYTES && System.nanoTime() < end);
  }

  private void writeNext() {
    while (table < tables.size()) {
      int written = tables.get(table).writeNext(next);
      next = written + 1;
      if (written >= 0) {
        return;
      }
      table++;
    }
    if (!complete) {
      out.number(END);
      complete = true;
    }
  }

  void write(SlotTable changed, int number, int place) {
    changed.writeChunk(place, chunk);
    chunk.flush();
    out.number(number);
    out.number(place);
    out.number(chunkBytes.size());
    out.bytes(chunkBytes.toByteArray(), chunkBytes.size());
    chunkBytes.reset();
  }

  /** Returns what was written since the last call; nothing when all of it was. */
  public byte[] take() {
    out.flush();
    byte[] taken = bytes.toByteArray();
    bytes.reset();
    return taken;
  }

  /** Ends, whether or not all was written. */
  public void end() {
    tables.forEach(SlotTable::end);
  }
}
