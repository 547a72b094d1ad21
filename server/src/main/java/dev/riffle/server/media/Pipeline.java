package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Target;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * From a file to what can be served: look, decide, convert, choose a poster, store. What it leaves
 * behind in the store after a failure is harmless, as nothing names it.
 */
public final class Pipeline {
  private static final double SCAN_SECONDS_MAX = 600;

  private final Probe probe;
  private final Planner planner;
  private final Transcoder transcoder;
  private final PosterMaker posters;
  private final MediaStore store;

  Pipeline(MediaTools tools, MediaProperties properties, MediaStore store) {
    this.probe = new Probe(tools);
    this.planner = new Planner(new LoudnessMeter(tools), properties.lengthMax());
    this.transcoder = new Transcoder(tools, properties.preset(), properties.threads());
    this.posters = new PosterMaker(tools);
    this.store = store;
  }

  /**
   * What is in the store now.
   *
   * @param picture the poster
   * @param renditions largest first
   */
  public record Product(
      Duration duration,
      boolean hasSound,
      MediaName poster,
      String placeholder,
      BufferedImage picture,
      List<Rendition> renditions) {}

  /**
   * Runs every stage.
   *
   * @param trim whether to keep the beginning of a file that is too long, in place of refusing it
   * @param generated whether a program drew it; such a file is trusted to have the right loudness
   * @param workspace an empty directory for what comes up on the way
   */
  public Product run(Path file, boolean trim, boolean generated, Path workspace)
      throws IOException, InterruptedException, RejectedException {
    Signature.check(file);
    Source source = probe.read(file, SCAN_SECONDS_MAX);
    ImportPlan plan = planner.plan(source, trim, generated);
    List<Path> files = transcoder.run(plan, workspace);
    double seconds = transcoder.checkLength(plan, files.getFirst());
    Poster poster = posters.make(files.getLast(), seconds, workspace);
    return new Product(
        Duration.ofMillis(Math.round(seconds * 1000)),
        plan.hasSound(),
        store.put(poster.file(), MediaName.Kind.JPG),
        poster.placeholder(),
        poster.picture(),
        store(plan.targets(), files));
  }

  private List<Rendition> store(List<Target> targets, List<Path> files) throws IOException {
    List<Rendition> renditions = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Target target = targets.get(i);
      MediaName name = store.put(files.get(i), MediaName.Kind.MP4);
      long bytes = Files.size(files.get(i));
      renditions.add(new Rendition(name, target.width(), target.height(), bytes));
    }
    return renditions;
  }
}
