package dev.riffle.server.media;

import dev.riffle.server.media.Source.VideoTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Builds ffmpeg's graph of a scene's pictures. All are brought to one rate and one clock first: the
 * moment that is to be shown first is 0, and the first picture stands in for what is before it.
 *
 * <pre>
 * take ---- scale - clock - .                   . - overlays - [pictures]
 *                            > stack or overlay
 * partner - scale - clock - '                   (a stitch: overlays first, then concat)
 * </pre>
 */
final class ScenePictures {
  static final String LABEL = "[pictures]";
  private static final double CORNER_SHARE = 0.38;
  private static final int MARGIN_SHARE = 24;

  private final Scene scene;
  private final SceneInputs inputs;
  private final List<String> chains = new ArrayList<>();

  private ScenePictures(Scene scene, SceneInputs inputs) {
    this.scene = scene;
    this.inputs = inputs;
  }

  /** Returns the graph's chains; they end in {@link #LABEL}. */
  static List<String> graph(Scene scene, SceneInputs inputs) {
    ScenePictures pictures = new ScenePictures(scene, inputs);
    String end = pictures.overlaid(scene.isDuet() ? pictures.duet() : pictures.take());
    pictures.chains.add(
        scene.isStitch() ? pictures.lead() + end + "concat=n=2" + LABEL : end + "null" + LABEL);
    return pictures.chains;
  }

  private String take() {
    addTake(scene.canvas().covered(scene.take().video()));
    return "[take]";
  }

  private void addTake(String shape) {
    add(0, scene.take().video(), shape, inputs.takePosition(), scene.takeSeconds(), "[take]");
  }

  private String lead() {
    String shape = scene.canvas().letterboxed(partner());
    add(
        inputs.partner(),
        partner(),
        shape,
        inputs.partnerPosition(),
        scene.leadSeconds(),
        "[lead]");
    return "[lead]";
  }

  private String duet() {
    Partner.Layout layout = scene.what().partner().orElseThrow().layout();
    Canvas tile = scene.canvas().tile(layout);
    addTake(
        layout == Partner.Layout.PICTURE_IN_PICTURE
            ? scene.canvas().times(CORNER_SHARE).inside(scene.take().video())
            : tile.covered(scene.take().video()));
    double seconds = scene.takeSeconds();
    String shape = tile.covered(partner());
    add(inputs.partner(), partner(), shape, inputs.partnerPosition(), seconds, "[partner]");
    chains.add(joined(layout) + "[duet]");
    return "[duet]";
  }

  private String joined(Partner.Layout layout) {
    int margin = scene.canvas().width() / MARGIN_SHARE;
    return switch (layout) {
      case SIDE_BY_SIDE -> "[take][partner]hstack";
      case TOP_BOTTOM -> "[take][partner]vstack";
      case PICTURE_IN_PICTURE -> "[partner][take]overlay=x=%1$d:y=%1$d".formatted(margin);
    };
  }

  private VideoTrack partner() {
    return scene.partner().orElseThrow().video();
  }

  private void add(
      int input, VideoTrack video, String shape, double position, double seconds, String label) {
    chains.add(
        String.format(
            Locale.ROOT,
            "[%d:%d]%s,%ssetpts=PTS-(%.6f)/TB,fps=%d:start_time=0,"
                + "tpad=stop_mode=clone:stop_duration=1,trim=duration=%.6f,format=yuv420p%s",
            input,
            video.index(),
            shape,
            PictureFilters.tone(video),
            position,
            scene.framesPerSecond(),
            seconds,
            label));
  }

  /** Overlays are still pictures, which ffmpeg repeats for as long as there is something below. */
  private String overlaid(String base) {
    List<Overlay> overlays = scene.what().overlays();
    String below = base;
    for (int i = 0; i < overlays.size(); i++) {
      String over = "[over%d]".formatted(i);
      String result = "[overlaid%d]".formatted(i);
      chains.add(
          "[%d:v]scale=%d:%d:force_original_aspect_ratio=decrease,format=rgba%s"
              .formatted(inputs.overlay(i), scene.canvas().width(), scene.canvas().height(), over));
      chains.add(
          below
              + over
              + "overlay=x=(W-w)/2:y=(H-h)/2:enable='"
              + time(overlays.get(i))
              + "'"
              + result);
      below = result;
    }
    return below;
  }

  private String time(Overlay overlay) {
    double start = scene.what().cut().start();
    double end = Math.min(overlay.to() - start, scene.takeSeconds() + 1);
    return String.format(Locale.ROOT, "gte(t,%.6f)*lt(t,%.6f)", overlay.from() - start, end);
  }
}
