package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every media store must do. */
abstract class MediaStoreContract {
  private static final MediaName UNKNOWN = new MediaName("0".repeat(64), MediaName.Kind.MP4);

  @TempDir private Path directory;

  /** Returns an empty store. */
  abstract MediaStore store();

  @Test
  void put_file_isFoundUnderItsHash() throws Exception {
    MediaStore store = store();
    byte[] bytes = bytes(100_000);
    MediaName name = store.put(file(bytes), MediaName.Kind.MP4);
    assertEquals(Hashes.sha256(file(bytes)), name.sha256());
    assertEquals(bytes.length, store.find(name).orElseThrow().bytes());
    assertArrayEquals(bytes, read(store, name, 0, bytes.length));
  }

  @Test
  void put_sourceChangedAfterwards_storedBytesStay() throws Exception {
    MediaStore store = store();
    Path file = file(new byte[] {1, 2, 3});
    MediaName name = store.put(file, MediaName.Kind.JPG);
    Files.write(file, new byte[] {9, 9, 9});
    assertArrayEquals(new byte[] {1, 2, 3}, read(store, name, 0, 3));
  }

  @Test
  void put_sameBytesAtOnce_allSucceed() throws Exception {
    MediaStore store = store();
    Path file = file(bytes(50_000));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<MediaName> put = () -> store.put(file, MediaName.Kind.MP4);
      List<Future<MediaName>> names =
          threads.invokeAll(Stream.generate(() -> put).limit(20).toList());
      for (Future<MediaName> name : names) {
        assertEquals(50_000, store.find(name.get()).orElseThrow().bytes());
      }
    }
  }

  @Test
  void put_missingFile_failsAndLeavesNothing() {
    MediaStore store = store();
    assertThrows(
        NoSuchFileException.class,
        () -> store.put(directory.resolve("missing"), MediaName.Kind.MP4));
    assertTrue(store.find(UNKNOWN).isEmpty());
  }

  @Test
  void find_unknownOrOtherKind_isEmpty() throws Exception {
    MediaStore store = store();
    MediaName name = store.put(file(new byte[] {1}), MediaName.Kind.MP4);
    assertTrue(store.find(UNKNOWN).isEmpty());
    assertTrue(store.find(new MediaName(name.sha256(), MediaName.Kind.JPG)).isEmpty());
  }

  @Test
  void writeTo_parts_areExactlyThose() throws Exception {
    MediaStore store = store();
    byte[] bytes = bytes(70_001);
    MediaName name = store.put(file(bytes), MediaName.Kind.MP4);
    for (int[] part : new int[][] {{0, 1}, {0, 0}, {70_000, 1}, {1, 69_999}, {65_536, 4_465}}) {
      assertArrayEquals(
          Arrays.copyOfRange(bytes, part[0], part[0] + part[1]),
          read(store, name, part[0], part[1]));
    }
  }

  @Test
  void writeTo_pastTheEnd_fails() throws Exception {
    MediaStore store = store();
    MediaName name = store.put(file(bytes(10)), MediaName.Kind.MP4);
    assertThrows(IOException.class, () -> read(store, name, 5, 6));
  }

  @Test
  void walk_severalFiles_handsOutEachOnceAFewAtATime() throws Exception {
    MediaStore store = store();
    Set<MediaName> put = new HashSet<>();
    for (int i = 1; i <= 5; i++) {
      put.add(store.put(file(bytes(i)), MediaName.Kind.JPG));
    }
    List<List<MediaName>> batches = new ArrayList<>();
    store.walk(future(), 2, batches::add);
    assertEquals(List.of(2, 2, 1), batches.stream().map(List::size).toList());
    List<MediaName> walked = batches.stream().flatMap(List::stream).toList();
    assertEquals(put, new HashSet<>(walked));
    assertEquals(put.size(), walked.size());
  }

  @Test
  void walk_whatWasPutSince_isLeftOut() throws Exception {
    MediaStore store = store();
    store.put(file(bytes(9)), MediaName.Kind.MP4);
    store.walk(Instant.now().minus(Duration.ofHours(1)), 10, names -> fail("handed out " + names));
  }

  @Test
  void walk_deletingMeanwhile_goesOn() throws Exception {
    MediaStore store = store();
    for (int i = 1; i <= 5; i++) {
      store.put(file(bytes(i)), MediaName.Kind.M4A);
    }
    store.walk(future(), 1, names -> names.forEach(name -> delete(store, name)));
    store.walk(future(), 10, names -> fail("still there: " + names));
  }

  private static Instant future() {
    return Instant.now().plus(Duration.ofHours(1));
  }

  private static void delete(MediaStore store, MediaName name) {
    try {
      assertTrue(store.delete(name, future()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(directory.resolve("source"), bytes);
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    new Random(count).nextBytes(bytes);
    return bytes;
  }

  private static byte[] read(MediaStore store, MediaName name, long start, long count)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    store.find(name).orElseThrow().writeTo(out, start, count);
    return out.toByteArray();
  }
}
