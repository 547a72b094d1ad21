package dev.riffle.server.log;

import dev.riffle.engine.catalog.Embedding;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.profile.Steer;
import dev.riffle.engine.profile.User;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the parts of entries in the form that {@link EntryCodec} draws. */
final class EntryOutput extends DataOutputStream {
  EntryOutput(OutputStream out) {
    super(out);
  }

  void event(Event event) throws IOException {
    writeUTF(event.id());
    writeUTF(event.type());
    writeUTF(event.user());
    writeUTF(event.session());
    writeUTF(event.item());
    instant(event.time());
    writeDouble(event.value());
    writeDouble(event.portion());
    duration(event.duration());
    writeUTF(event.requestId());
    writeInt(event.position());
    writeUTF(event.surface());
    strings(event.context());
  }

  void served(Served served) throws IOException {
    writeUTF(served.requestId());
    writeUTF(served.user());
    writeUTF(served.session());
    writeUTF(served.surface());
    instant(served.time());
    writeInt(served.items().size());
    for (Served.Shown shown : served.items()) {
      shown(shown);
    }
  }

  void item(Item item) throws IOException {
    writeUTF(item.id());
    writeUTF(item.kind());
    writeUTF(item.author());
    instant(item.published());
    instant(item.expires());
    writeUTF(item.language());
    writeUTF(item.region());
    strings(item.tags());
    writeUTF(item.text());
    duration(item.duration());
    strings(item.attributes());
    vectors(item.vectors());
  }

  void user(User user) throws IOException {
    writeUTF(user.id());
    strings(user.attributes());
  }

  void steer(Steer steer) throws IOException {
    writeUTF(steer.kind().name());
    writeUTF(steer.subject());
    writeDouble(steer.strength());
  }

  void instant(Instant instant) throws IOException {
    writeLong(instant.getEpochSecond());
    writeInt(instant.getNano());
  }

  private void duration(Duration duration) throws IOException {
    writeLong(duration.getSeconds());
    writeInt(duration.getNano());
  }

  private void shown(Served.Shown shown) throws IOException {
    writeUTF(shown.item());
    writeUTF(shown.source());
    writeDouble(shown.propensity());
    floats(shown.features().toArray());
  }

  private void vectors(Map<String, Embedding> vectors) throws IOException {
    writeInt(vectors.size());
    for (Map.Entry<String, Embedding> vector : new TreeMap<>(vectors).entrySet()) {
      writeUTF(vector.getKey());
      floats(vector.getValue().toArray());
    }
  }

  private void floats(float[] values) throws IOException {
    writeInt(values.length);
    for (float value : values) {
      writeFloat(value);
    }
  }

  private void strings(List<String> values) throws IOException {
    writeInt(values.size());
    for (String value : values) {
      writeUTF(value);
    }
  }

  private void strings(Map<String, String> pairs) throws IOException {
    writeInt(pairs.size());
    for (Map.Entry<String, String> pair : new TreeMap<>(pairs).entrySet()) {
      writeUTF(pair.getKey());
      writeUTF(pair.getValue());
    }
  }
}
