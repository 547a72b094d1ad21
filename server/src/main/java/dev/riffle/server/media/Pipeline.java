package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Target;
import dev.riffle.server.media.SpriteMaker.Layout;
import dev.riffle.server.media.Transcoder.Frames;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Steps from a file to what can be served: look, plan, the first rendition and the poster, then the
 * others with the sprite. Each bears being run again, in another process too: the same sizes come
 * out of it, and what it leaves behind in the store after a failure is harmless, as nothing names
 * it. Thread-safe.
 */
public final class Pipeline {
  private static final double SCAN_SECONDS_MAX = 600;

  private final Probe probe;
  private final Planner planner;
  private final Transcoder transcoder;
  private final Encoding encoding;
  private final PosterMaker posters;
  private final SpriteMaker sprites;
  private final MediaStore store;

  Pipeline(MediaTools tools, MediaProperties properties, MediaStore store) {
    this.probe = new Probe(tools);
    this.planner = new Planner(new LoudnessMeter(tools), properties.length());
    this.transcoder = new Transcoder(tools);
    this.encoding = new Encoding(properties.preset(), properties.threads());
    this.posters = new PosterMaker(tools);
    this.sprites = new SpriteMaker(tools);
    this.store = store;
  }

  /**
   * What is in the store when a clip can be played.
   *
   * @param picture the poster
   * @param rendition the first one
   */
  public record Product(
      Duration duration,
      boolean hasSound,
      MediaName poster,
      String placeholder,
      BufferedImage picture,
      Rendition rendition) {}

  /**
   * Finds out what {@code file} holds.
   *
   * @throws RejectedException if it is no video, or none that is taken
   */
  public Source look(Path file) throws IOException, InterruptedException, RejectedException {
    Signature.check(file);
    return probe.read(file, SCAN_SECONDS_MAX);
  }

  /**
   * Decides what is made of {@code source}.
   *
   * @param cut what is kept of it
   * @param trim whether to keep the beginning of what is too long, in place of refusing it
   * @param generated whether a program drew it; such a file is trusted to have the right loudness
   * @throws RejectedException if what is kept is too long or too short, or its sound is damaged
   */
  public ImportPlan plan(Source source, Cut cut, boolean trim, boolean generated)
      throws IOException, InterruptedException, RejectedException {
    return planner.plan(source, cut, trim, generated);
  }

  /**
   * Makes what is needed to play the clip: one rendition and the poster.
   *
   * @param coverSeconds of the finished clip, where the poster is taken; empty for the frame with
   *     the most to see
   * @param workspace a directory for what comes up on the way
   */
  public Product first(
      ImportPlan plan, OptionalDouble coverSeconds, Path workspace, Progress progress)
      throws IOException, InterruptedException, RejectedException {
    List<Target> targets = List.of(plan.first());
    Path file =
        transcoder.run(plan, targets, Optional.empty(), encoding, workspace, progress).getFirst();
    double seconds = transcoder.checkLength(plan, file);
    Poster poster = posters.make(file, seconds, coverSeconds, workspace);
    Product product =
        new Product(
            Duration.ofMillis(Math.round(seconds * 1000)),
            plan.hasSound(),
            put(poster.file(), MediaName.Kind.JPG),
            poster.placeholder(),
            poster.picture(),
            store(plan.first(), file));
    progress.at(1);
    return product;
  }

  /**
   * What a clip has when it is complete, beside its first rendition.
   *
   * @param renditions largest first; empty where one is enough
   * @param sprite the frames of its scrubber
   */
  public record Rest(List<Rendition> renditions, Sprite sprite) {}

  /**
   * Makes the other renditions, and the frames of the scrubber.
   *
   * @param first the rendition in the store, which the others have their sound from
   * @param workspace a directory for what comes up on the way
   */
  public Rest rest(ImportPlan plan, Rendition first, Path workspace, Progress progress)
      throws IOException, InterruptedException, RejectedException {
    List<Target> targets = plan.rest();
    Path picture = workspace.resolve("sprite.jpg");
    Path source = file(first, workspace);
    Layout layout = Layout.of(first.width(), first.height(), plan.seconds());
    List<Rendition> renditions = new ArrayList<>();
    if (targets.isEmpty()) {
      sprites.make(source, layout, picture);
    } else {
      Optional<Frames> frames = Optional.of(new Frames(layout, picture));
      ImportPlan sounding = plan.soundingAs(source);
      List<Path> files = transcoder.run(sounding, targets, frames, encoding, workspace, progress);
      for (int i = 0; i < files.size(); i++) {
        renditions.add(store(targets.get(i), files.get(i)));
      }
    }
    progress.at(1);
    return new Rest(renditions, layout.of(put(picture, MediaName.Kind.JPG)));
  }

  private Path file(Rendition rendition, Path workspace) throws IOException {
    return store
        .find(rendition.media())
        .orElseThrow(() -> new IOException(rendition.media().fileName() + " is gone"))
        .file(workspace);
  }

  private Rendition store(Target target, Path file) throws IOException, RejectedException {
    MediaName name = put(file, MediaName.Kind.MP4);
    return new Rendition(name, target.width(), target.height(), Files.size(file));
  }

  private MediaName put(Path file, MediaName.Kind kind) throws IOException, RejectedException {
    try {
      return store.put(file, kind);
    } catch (IOException e) {
      if (DiskFull.is(e)) {
        throw DiskFull.rejected();
      }
      throw e;
    }
  }
}
