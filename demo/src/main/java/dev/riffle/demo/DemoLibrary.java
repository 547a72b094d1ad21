package dev.riffle.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A folder of rendered clips. A clip's file is named by what it was made from, so that a clip is
 * rendered once, and again only when the catalogue, the format or the generator has changed. May be
 * interrupted or killed at any moment: what is there is whole, and the next run goes on from it.
 * One process at a time may prepare a folder.
 */
public final class DemoLibrary {
  private static final int KEY_BYTES = 8;

  private final Path folder;
  private final ClipFormat format;
  private final DemoStudio studio;

  public DemoLibrary(Path folder, ClipFormat format) {
    this.folder = folder;
    this.format = format;
    this.studio = new DemoStudio(format);
  }

  /** Returns where a clip's file is or will be. */
  public Path file(DemoClip clip) {
    return folder.resolve(clip.id() + "-" + key(clip) + ".mp4");
  }

  /**
   * Renders those clips that are not there yet, in the given order, and returns when all are.
   *
   * @param parallel how many at a time, 1 to 64
   * @throws IOException if one cannot be rendered; those before it stay
   * @throws InterruptedException if this thread was interrupted; rendering has then stopped
   */
  public void prepare(List<DemoClip> clips, int parallel, DemoProgress progress)
      throws IOException, InterruptedException {
    if (parallel < 1 || parallel > 64) {
      throw new IllegalArgumentException("parallel must be 1 to 64, but was " + parallel);
    }
    Files.createDirectories(folder);
    removeParts();
    Tally tally = new Tally(progress, clips.size());
    ExecutorService workers = Executors.newFixedThreadPool(parallel);
    try {
      var done = new ExecutorCompletionService<DemoClip>(workers);
      clips.forEach(clip -> done.submit(() -> made(clip, tally)));
      for (int i = 0; i < clips.size(); i++) {
        done.take().get();
      }
    } catch (ExecutionException e) {
      throw new IOException("cannot render the demo: " + e.getMessage(), e);
    } finally {
      workers.shutdownNow();
      workers.close();
    }
  }

  private DemoClip made(DemoClip clip, Tally tally) throws IOException, InterruptedException {
    Path file = file(clip);
    if (!Files.exists(file)) {
      studio.render(clip, file);
    }
    tally.add(clip, file);
    return clip;
  }

  private void removeParts() throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
      for (Path part : parts) {
        Files.deleteIfExists(part);
      }
    }
  }

  private String key(DemoClip clip) {
    String made = DemoStudio.VERSION + "\n" + clip + "\n" + format;
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(made.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Counts finished clips and tells of them one at a time. */
  private static final class Tally {
    private final DemoProgress progress;
    private final int total;
    private int ready;

    Tally(DemoProgress progress, int total) {
      this.progress = progress;
      this.total = total;
    }

    synchronized void add(DemoClip clip, Path file) {
      progress.ready(clip, file, ++ready, total);
    }
  }
}
