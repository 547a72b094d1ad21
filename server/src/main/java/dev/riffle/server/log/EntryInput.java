package dev.riffle.server.log;

import dev.riffle.engine.catalog.Embedding;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.feed.Features;
import dev.riffle.engine.profile.Steer;
import dev.riffle.engine.profile.User;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the parts of entries in the form that {@link EntryCodec} draws. */
final class EntryInput extends DataInputStream {
  EntryInput(InputStream in) {
    super(in);
  }

  Event event() throws IOException {
    return new Event(
        readUTF(),
        readUTF(),
        readUTF(),
        readUTF(),
        readUTF(),
        instant(),
        readDouble(),
        readDouble(),
        duration(),
        readUTF(),
        readInt(),
        readUTF(),
        stringMap());
  }

  Served served() throws IOException {
    return new Served(readUTF(), readUTF(), readUTF(), readUTF(), instant(), shownList());
  }

  Item item() throws IOException {
    return new Item(
        readUTF(),
        readUTF(),
        readUTF(),
        instant(),
        instant(),
        readUTF(),
        readUTF(),
        stringList(),
        readUTF(),
        duration(),
        stringMap(),
        vectors());
  }

  User user() throws IOException {
    return new User(readUTF(), stringMap());
  }

  Steer steer() throws IOException {
    return new Steer(Steer.Kind.valueOf(readUTF()), readUTF(), readDouble());
  }

  Instant instant() throws IOException {
    return Instant.ofEpochSecond(readLong(), readInt());
  }

  void requireEnd() throws IOException {
    if (available() > 0) {
      throw new IOException("%d bytes too many".formatted(available()));
    }
  }

  private Duration duration() throws IOException {
    return Duration.ofSeconds(readLong(), readInt());
  }

  private List<Served.Shown> shownList() throws IOException {
    int size = size(Short.BYTES);
    List<Served.Shown> shown = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      shown.add(new Served.Shown(readUTF(), readUTF(), readDouble(), Features.of(floats())));
    }
    return shown;
  }

  private Map<String, Embedding> vectors() throws IOException {
    int size = size(Short.BYTES);
    Map<String, Embedding> vectors = HashMap.newHashMap(size);
    for (int i = 0; i < size; i++) {
      vectors.put(readUTF(), Embedding.of(floats()));
    }
    return vectors;
  }

  private float[] floats() throws IOException {
    float[] values = new float[size(Float.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = readFloat();
    }
    return values;
  }

  private List<String> stringList() throws IOException {
    int size = size(Short.BYTES);
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(readUTF());
    }
    return values;
  }

  private Map<String, String> stringMap() throws IOException {
    int size = size(2 * Short.BYTES);
    Map<String, String> pairs = HashMap.newHashMap(size);
    for (int i = 0; i < size; i++) {
      pairs.put(readUTF(), readUTF());
    }
    return pairs;
  }

  /** Reads a size that the rest of the input can hold, so that damage cannot ask for memory. */
  private int size(int elementBytesMin) throws IOException {
    int size = readInt();
    if (size < 0 || (long) size * elementBytesMin > available()) {
      throw new IOException(
          "size must fit the %d bytes left, but was %d".formatted(available(), size));
    }
    return size;
  }
}
