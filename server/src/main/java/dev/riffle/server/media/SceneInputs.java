package dev.riffle.server.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The files of a scene in the order in which ffmpeg opens them, and where in them it begins to
 * read: the take, the partner, the sound, the overlays.
 */
final class SceneInputs {
  private static final List<String> PNG =
      List.of("-format_whitelist", "png_pipe", "-f", "png_pipe", "-threads", "1");

  private final Scene scene;

  SceneInputs(Scene scene) {
    this.scene = scene;
  }

  /** Options of the first file, the take. */
  List<String> takeOptions() {
    return options(takeSeek());
  }

  /** Options and names of all other files. */
  List<String> others() {
    List<String> inputs = new ArrayList<>();
    scene
        .partner()
        .ifPresent(clip -> inputs.addAll(MediaTools.input(clip.file(), options(partnerSeek()))));
    scene
        .what()
        .backing()
        .ifPresent(sound -> inputs.addAll(MediaTools.input(sound.sound(), AudioTools.FORMATS)));
    scene.what().overlays().forEach(overlay -> inputs.addAll(MediaTools.input(overlay.png(), PNG)));
    return inputs;
  }

  int partner() {
    return 1;
  }

  int backing() {
    return scene.partner().isPresent() ? 2 : 1;
  }

  int overlay(int index) {
    return backing() + (scene.what().backing().isPresent() ? 1 : 0) + index;
  }

  /** The second that the take's filters begin at, counted from where ffmpeg begins to read. */
  double takePosition() {
    return scene.what().cut().start() - takeSeek();
  }

  double partnerPosition() {
    return scene.partnerPosition() - partnerSeek();
  }

  private double takeSeek() {
    return seek(scene.take(), scene.what().cut().start());
  }

  private double partnerSeek() {
    return seek(scene.partner().orElseThrow(), scene.partnerPosition());
  }

  /** What a browser recorded has no index to seek by, so it is read from the beginning. */
  private static double seek(Source source, double position) {
    return source.container().contains("mp4") ? Math.max(0, position) : 0;
  }

  private static List<String> options(double seek) {
    return seek > 0 ? List.of("-ss", String.format(Locale.ROOT, "%.6f", seek)) : List.of();
  }
}
