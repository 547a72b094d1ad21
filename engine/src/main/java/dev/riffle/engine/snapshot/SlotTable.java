package dev.riffle.engine.snapshot;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A table that a {@link Capture} writes chunk by chunk while it goes on changing: a chunk that is
 * not yet written is written just before it changes (copy on write). For that, whoever changes a
 * slot says so first by {@link #changing}.
 *
 * <p>Slots of a table are independent of each other, so that chunks can be read in any order, by
 * several threads. For one writer, or for several that take turns on a lock.
 */
public abstract class SlotTable {
  static final int CHUNK = 64;

  private final BitSet unwritten = new BitSet();
  private @Nullable Capture capture;
  private int number;
  private int captured;

  /** Returns how many slots there are to write, from 0. */
  protected abstract int slots();

  /** Writes what reading slots needs to know, and what is small. */
  protected abstract void writeHead(StateWriter out);

  protected abstract void writeSlot(int slot, StateWriter out);

  /** Reads into an empty table. */
  protected abstract void readHead(StateReader in, int slots);

  protected abstract void readSlot(int slot, StateReader in);

  /** Does what is left to do when all slots are read. */
  protected abstract void readEnd();

  /** Says that a slot is about to change. */
  protected final void changing(int slot) {
    if (slot < captured) {
      capture(slot / CHUNK);
    }
  }

  /** Writes the whole table at once; not while it is being captured. */
  public final void write(StateWriter out) {
    int slots = slots();
    out.number(slots);
    writeHead(out);
    writeSlots(0, slots, out);
  }

  /** Reads into this table, which is empty, what {@link #write} wrote. */
  public final void read(StateReader in) {
    int slots = in.count(Integer.MAX_VALUE);
    readHead(in, slots);
    readSlots(0, slots, in);
    readEnd();
  }

  final void begin(Capture capture, int number, StateWriter head) {
    this.capture = capture;
    this.number = number;
    captured = slots();
    unwritten.set(0, (captured + CHUNK - 1) / CHUNK);
    head.number(captured);
    writeHead(head);
  }

  /**
   * Writes one more chunk of those at {@code from} or above; returns it, or -1 if there is none.
   */
  final int writeNext(int from) {
    int chunk = unwritten.nextSetBit(from);
    if (chunk >= 0) {
      capture(chunk);
    }
    return chunk;
  }

  final void end() {
    capture = null;
    captured = 0;
    unwritten.clear();
  }

  private void capture(int chunk) {
    if (capture != null && unwritten.get(chunk)) {
      unwritten.clear(chunk);
      capture.write(this, number, chunk);
    }
  }

  final void writeChunk(int chunk, StateWriter out) {
    writeSlots(chunk * CHUNK, Math.min(captured, (chunk + 1) * CHUNK), out);
  }

  private void writeSlots(int from, int to, StateWriter out) {
    for (int slot = from; slot < to; slot++) {
      writeSlot(slot, out);
    }
  }

  final void readSlots(int from, int to, StateReader in) {
    for (int slot = from; slot < to; slot++) {
      readSlot(slot, in);
    }
  }
}
