package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mutated files of several formats: each becomes a clip or is refused with a reason, in bounded
 * time. {@code -Driffle.fuzz.files=5000} and {@code -Driffle.fuzz.seed=2} go further.
 */
class FuzzTest {
  private static final int FILES = Integer.getInteger("riffle.fuzz.files", 500);
  private static final long SEED = Long.getLong("riffle.fuzz.seed", 1);
  private static final Duration TIME_MAX = Duration.ofSeconds(30);

  @TempDir private Path directory;

  @Test
  void run_mutatedFiles_becomeClipsOrAreRefused() throws Exception {
    List<Path> originals = originals();
    try (PipelineRun run = new PipelineRun(directory);
        ExecutorService workers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int i = 0; i < FILES; i++) {
        long seed = SEED * 1_000_000 + i;
        Path original = originals.get(i % originals.size());
        tasks.add(() -> becomesAClip(run, original, seed));
      }
      int clips = 0;
      for (Future<Boolean> result : workers.invokeAll(tasks, 20, TimeUnit.MINUTES)) {
        clips += result.get() ? 1 : 0;
      }
      assertEquals(0, run.tools.running());
      assertTrue(clips > 0 && clips < FILES, "%d of %d became clips".formatted(clips, FILES));
    }
  }

  private boolean becomesAClip(PipelineRun run, Path original, long seed) throws Exception {
    Path file = directory.resolve("%d-%s".formatted(seed, original.getFileName()));
    Files.write(file, Mutation.of(Files.readAllBytes(original), new Random(seed)));
    long start = System.nanoTime();
    try {
      return run.run(file).seconds() > 0.9;
    } catch (RejectedException e) {
      assertFalse(e.rejection().detail().isBlank());
      return false;
    } catch (Exception e) {
      throw new AssertionError("seed %d of %s".formatted(seed, original.getFileName()), e);
    } finally {
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      assertTrue(time.compareTo(TIME_MAX) < 0, () -> file + " took " + time);
      Files.delete(file);
    }
  }

  private List<Path> originals() {
    List<Path> originals = new ArrayList<>();
    originals.add(Samples.compliant(directory, "64x64", 1.1));
    for (String name : List.of("a.mp4", "b.mov", "c.mkv", "d.avi", "e.ts", "f.webm", "g.flv")) {
      List<String> codecs =
          name.endsWith("webm")
              ? List.of("-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8")
              : name.endsWith("avi") ? List.of("-c:v", "mpeg4") : Samples.H264;
      originals.add(
          Samples.make(
              directory.resolve(name),
              Samples.concat(
                  List.of("-f", "lavfi", "-i", "testsrc2=s=64x64:r=10:d=1.1"),
                  List.of("-f", "lavfi", "-i", "sine=f=440:r=44100:d=1.1"),
                  codecs)));
    }
    return originals;
  }
}
