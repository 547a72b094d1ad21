package dev.riffle.demo;

import dev.riffle.demo.drawing.Canvas;
import dev.riffle.demo.drawing.Drawing;
import dev.riffle.demo.drawing.Drawings;
import dev.riffle.demo.drawing.Scene;
import dev.riffle.demo.drawing.Title;
import dev.riffle.demo.sound.Soundtrack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Renders demo clips: H.264 high profile in yuv420p with a keyframe every two seconds, AAC at 48
 * kHz and about -14 LUFS, in an MP4 that can be played while it loads. The same clip and format
 * give the same picture and sound in every run. Safe for use by several threads.
 */
public final class DemoStudio {
  /** Changes whenever the same clip would look or sound different. */
  static final int VERSION = 1;

  private final ClipFormat format;

  public DemoStudio(ClipFormat format) {
    this.format = format;
  }

  /**
   * Renders a clip. The target appears at once and whole, or not at all.
   *
   * @throws IOException if ffmpeg fails, with what it said, or the disk is full
   * @throws InterruptedException if this thread was interrupted; nothing is left behind
   */
  public void render(DemoClip clip, Path target) throws IOException, InterruptedException {
    Path folder = target.toAbsolutePath().getParent();
    Path part = Files.createTempFile(folder, clip.id(), ".mp4.part");
    Path sound = Files.createTempFile(folder, clip.id(), ".pcm.part");
    try {
      Files.write(sound, Soundtrack.of(clip.topic(), format.seconds(clip), clip.seed()).bytes());
      encode(clip, sound, part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
      Files.deleteIfExists(sound);
    }
  }

  private void encode(DemoClip clip, Path sound, Path part)
      throws IOException, InterruptedException {
    Canvas canvas = Canvas.ofWidth(format.width());
    Drawing drawing = Drawings.of(scene(clip));
    Drawing title = new Title(clip.title());
    try (Encoder encoder = Encoder.start(format, clip, sound, part)) {
      for (int frame = 0; frame < format.frames(clip); frame++) {
        double seconds = (double) frame / ClipFormat.FRAMES_PER_SECOND;
        drawing.paint(canvas, seconds);
        title.paint(canvas, seconds);
        encoder.write(canvas.pixels());
      }
      encoder.finish();
    }
  }

  private Scene scene(DemoClip clip) {
    return new Scene(
        clip.topic(),
        clip.variant(),
        clip.seed(),
        clip.seconds(),
        Soundtrack.beatSeconds(clip.topic()),
        (double) format.width() / 540);
  }
}
