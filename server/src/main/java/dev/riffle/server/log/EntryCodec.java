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
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;

/**
 * The log's binary form of entries. It keeps every bit, so that what is learned from the log is
 * what was learned when it was written.
 *
 * <pre>
 * entry    = kind:byte fields                  the record's components in their order
 * string   = as DataOutput.writeUTF            2 bytes length, modified UTF-8
 * instant  = seconds:long nanos:int            duration alike
 * list     = size:int element*                 map alike, ordered by key
 * </pre>
 *
 * <p>A kind's fields never change; a new form takes a new kind.
 */
final class EntryCodec {
  private static final int BYTES_USUAL = 256;

  private EntryCodec() {}

  static byte[] encode(Entry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BYTES_USUAL);
    try (EntryOutput out = new EntryOutput(bytes)) {
      out.writeByte(kind(entry));
      write(entry, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads an entry back.
   *
   * @throws IOException if {@code bytes} are not one whole entry
   */
  static Entry decode(byte[] bytes) throws IOException {
    try (EntryInput in = new EntryInput(new ByteArrayInputStream(bytes))) {
      Entry entry = read(in.readByte(), in);
      in.requireEnd();
      return entry;
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new IOException("not an entry: " + e.getMessage(), e);
    }
  }

  private static int kind(Entry entry) {
    return switch (entry) {
      case Event _ -> 1;
      case Served _ -> 2;
      case ItemPut _ -> 3;
      case ItemRemoved _ -> 4;
      case UserPut _ -> 5;
      case UserForgotten _ -> 6;
      case Refresh _ -> 7;
      case Steered _ -> 8;
      case ProfileReset _ -> 9;
      case LearningSet _ -> 10;
    };
  }

  private static void write(Entry entry, EntryOutput out) throws IOException {
    switch (entry) {
      case Event event -> out.event(event);
      case Served served -> out.served(served);
      case ItemPut put -> {
        out.item(put.item());
        out.instant(put.time());
      }
      case ItemRemoved removed -> {
        out.writeUTF(removed.item());
        out.instant(removed.time());
      }
      case UserPut put -> {
        out.user(put.user());
        out.instant(put.time());
      }
      case UserForgotten forgotten -> {
        out.writeUTF(forgotten.viewer());
        out.instant(forgotten.time());
      }
      case Refresh refresh -> {
        out.writeBoolean(refresh.whole());
        out.instant(refresh.time());
      }
      case Steered steered -> {
        out.writeUTF(steered.viewer());
        out.steer(steered.steer());
        out.instant(steered.time());
      }
      case ProfileReset reset -> {
        out.writeUTF(reset.viewer());
        out.instant(reset.time());
      }
      case LearningSet set -> {
        out.writeUTF(set.viewer());
        out.writeBoolean(set.enabled());
        out.instant(set.time());
      }
    }
  }

  private static Entry read(int kind, EntryInput in) throws IOException {
    return switch (kind) {
      case 1 -> in.event();
      case 2 -> in.served();
      case 3 -> new ItemPut(in.item(), in.instant());
      case 4 -> new ItemRemoved(in.readUTF(), in.instant());
      case 5 -> new UserPut(in.user(), in.instant());
      case 6 -> new UserForgotten(in.readUTF(), in.instant());
      case 7 -> new Refresh(in.readBoolean(), in.instant());
      case 8 -> new Steered(in.readUTF(), in.steer(), in.instant());
      case 9 -> new ProfileReset(in.readUTF(), in.instant());
      case 10 -> new LearningSet(in.readUTF(), in.readBoolean(), in.instant());
      default -> throw new IOException("kind must be 1 to 10, but was " + kind);
    };
  }
}
