package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import dev.riffle.server.media.Source.AudioTrack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts a clip together from a take and what belongs to it, as one file of high quality that then
 * goes through {@link Pipeline} as any other. Its pictures have a constant rate, its sound has not
 * been compressed. Thread-safe.
 */
public final class Composer {
  private static final double SCAN_SECONDS_MAX = 600;
  private static final List<String> PICTURES =
      List.of("-c:v", "libx264", "-crf", "18", "-maxrate", "24M", "-bufsize", "48M");
  private static final List<String> KEYFRAMES =
      List.of("-force_key_frames", "expr:gte(t,n_forced*2)");
  private static final List<String> SOUND =
      List.of("-map", SceneSound.LABEL, "-c:a", "alac", "-sample_fmt", "s16p");

  private final MediaTools tools;
  private final Probe probe;
  private final AudioTools audio;
  private final String preset;
  private final String threads;
  private final ClipLength length;

  Composer(MediaTools tools, MediaProperties properties) {
    this.tools = tools;
    this.probe = new Probe(tools);
    this.audio = new AudioTools(tools);
    this.preset = properties.preset();
    this.threads = Integer.toString(properties.threads());
    this.length = properties.length();
  }

  /**
   * Composes.
   *
   * @param workspace where the new file is written
   * @param progress is told the share that is done
   * @return the new file, an MP4
   * @throws RejectedException if one of the files cannot be used, or the result would be too long
   *     or too short
   */
  public Path compose(Composition what, Path workspace, Progress progress)
      throws IOException, InterruptedException, RejectedException {
    Scene scene = look(what);
    checkLength(scene.seconds());
    Path file = workspace.resolve("composed.mp4");
    SceneInputs inputs = new SceneInputs(scene);
    ToolResult result =
        tools.convert(
            what.take(),
            inputs.takeOptions(),
            arguments(scene, inputs, file),
            new ProgressReport(scene.seconds(), progress));
    if (!result.succeeded()) {
      throw new RejectedException(
          Reason.DAMAGED,
          "The video cannot be put together: one of its files cannot be decoded. Send an MP4.");
    }
    return file;
  }

  private Scene look(Composition what) throws IOException, InterruptedException, RejectedException {
    Source take = read(what.take());
    Optional<Source> partner = Optional.empty();
    if (what.partner().isPresent()) {
      partner = Optional.of(read(what.partner().get().clip()));
    }
    Optional<AudioTrack> backing = Optional.empty();
    if (what.backing().isPresent()) {
      backing = Optional.of(audio.require(what.backing().get().sound()));
    }
    return Scene.of(what, take, partner, backing);
  }

  private Source read(Path file) throws IOException, InterruptedException, RejectedException {
    Signature.check(file);
    return probe.read(file, SCAN_SECONDS_MAX);
  }

  private void checkLength(double seconds) throws RejectedException {
    if (length.tooLong(seconds)) {
      throw new RejectedException(
          Reason.TOO_LONG,
          String.format(
              Locale.ROOT,
              "All parts together last %.1f s; a clip may last at most %.0f s. Cut the video.",
              seconds,
              length.secondsMax()));
    }
  }

  private List<String> arguments(Scene scene, SceneInputs inputs, Path file) {
    List<String> graph = new ArrayList<>(ScenePictures.graph(scene, inputs));
    List<String> sound = SceneSound.graph(scene, inputs);
    graph.addAll(sound);
    List<String> arguments = new ArrayList<>(inputs.others());
    arguments.addAll(List.of("-filter_complex", String.join(";", graph)));
    arguments.addAll(List.of("-map", ScenePictures.LABEL));
    arguments.addAll(PICTURES);
    arguments.addAll(List.of("-preset", preset, "-threads", threads));
    arguments.addAll(KEYFRAMES);
    arguments.addAll(sound.isEmpty() ? List.of("-an") : SOUND);
    arguments.addAll(Encoding.file(scene.seconds()));
    arguments.add(MediaTools.url(file));
    return arguments;
  }
}
