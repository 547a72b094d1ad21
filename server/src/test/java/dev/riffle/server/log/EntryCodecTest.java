package dev.riffle.server.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.riffle.engine.catalog.Embedding;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.ItemRemoved;
import dev.riffle.engine.event.LearningSet;
import dev.riffle.engine.event.ProfileReset;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.event.Steered;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.engine.event.UserPut;
import dev.riffle.engine.feed.Features;
import dev.riffle.engine.profile.Steer;
import dev.riffle.engine.profile.User;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntryCodecTest {
  static Stream<Entry> entries() {
    Item item =
        Item.builder("клип-1")
            .kind("clip")
            .author("ann")
            .published(Instant.ofEpochSecond(1_700_000_000, 123_456_789))
            .language("de")
            .tags("a", "b", "\uD83D\uDE00")
            .text("two\nlines \uD800 and half a pair")
            .duration(Duration.ofMillis(15_001))
            .attributes(Map.of("x", "1", "y", "", "z", "3"))
            .vectors(Map.of("image", Embedding.of(1f, -0f, 3.5f), "audio", Embedding.of(0.1f)))
            .build();
    Instant time = Instant.ofEpochSecond(-5, 7);
    Event full =
        Event.builder("e", "watch", "clip-1", time)
            .user("u")
            .session("s")
            .value(1e12)
            .portion(0.1)
            .duration(Duration.ofSeconds(3, 9))
            .requestId("r")
            .position(0)
            .surface("for-you")
            .context(Map.of("hour", "7", "app", "web"))
            .build();
    Served.Shown shown = new Served.Shown("clip-1", "popular", 0.25, Features.of(1f, Float.NaN));
    return Stream.of(
        new ItemPut(item, time),
        new ItemPut(Item.builder("plain").build(), Instant.EPOCH),
        full,
        Event.builder("e", "like", "clip-1", time).session("s").build(),
        new Served("r", "u", "", "for-you", time, List.of(shown, shown)),
        new Served("r", "", "s", "", time, List.of()),
        new ItemRemoved("clip-1", time),
        new UserPut(new User("u", Map.of("language", "de")), time),
        new UserForgotten("session:s", time),
        new Steered("u", new Steer(Steer.Kind.AUTHOR, "ann", -0.25), time),
        new ProfileReset("session:s", time),
        new LearningSet("u", false, time));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void decode_encoded_isEqual(Entry entry) throws IOException {
    Entry decoded = EntryCodec.decode(EntryCodec.encode(entry));
    assertEquals(entry, decoded);
    assertArrayEquals(EntryCodec.encode(entry), EntryCodec.encode(decoded));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void decode_cutOff_isRefused(Entry entry) {
    byte[] bytes = EntryCodec.encode(entry);
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThrows(IOException.class, () -> EntryCodec.decode(cut));
    }
    assertThrows(
        IOException.class, () -> EntryCodec.decode(Arrays.copyOf(bytes, bytes.length + 1)));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void decode_damaged_isRefusedOrAnotherWholeEntry(Entry entry) throws IOException {
    Random random = new Random(7);
    byte[] bytes = EntryCodec.encode(entry);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      Optional<Entry> other = decodeIfWhole(damaged);
      if (other.isPresent()) {
        assertEquals(other.get(), EntryCodec.decode(EntryCodec.encode(other.get())));
      }
    }
  }

  private static Optional<Entry> decodeIfWhole(byte[] bytes) {
    try {
      return Optional.of(EntryCodec.decode(bytes));
    } catch (IOException _) {
      return Optional.empty();
    }
  }
}
