package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import dev.riffle.server.media.Source.AudioTrack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** From a file of sound to an M4A of the loudness that clips have. Thread-safe. */
@Component
public final class SoundImport {
  private static final double SECONDS_MIN = 1;
  private static final double SECONDS_MAX = 60;
  private static final double TOLERANCE = 0.1;

  private final MediaTools tools;
  private final AudioTools audio;
  private final LoudnessMeter meter;

  public SoundImport(MediaTools tools, AudioTools audio) {
    this.tools = tools;
    this.audio = audio;
    this.meter = new LoudnessMeter(tools);
  }

  /**
   * Makes an M4A of {@code file}, which is read and left as it is.
   *
   * @throws RejectedException if that is not a sound that can be read and heard, of 1 to 60 seconds
   */
  public Path run(Path file, Path workspace)
      throws IOException, InterruptedException, RejectedException {
    Path sound = extract(file, workspace);
    checkLength(audio.seconds(sound));
    Loudness loudness = meter.measure(sound, track(sound), 0, SECONDS_MAX + 1);
    if (loudness.silent()) {
      throw new RejectedException(
          Reason.NO_SOUND, "Nothing can be heard in the file. Send one that is louder.");
    }
    return loudness.onTarget() ? sound : level(file, loudness, workspace.resolve("levelled.m4a"));
  }

  private Path extract(Path file, Path workspace)
      throws IOException, InterruptedException, RejectedException {
    try {
      return audio.extract(file, workspace);
    } catch (RejectedException e) {
      Reason reason = e.rejection().reason();
      throw reason == Reason.NOT_A_VIDEO || reason == Reason.PICTURE ? noSound() : e;
    }
  }

  private Path level(Path file, Loudness loudness, Path target)
      throws InterruptedException, RejectedException {
    List<String> outputs =
        List.of(
            "-map",
            "0:" + track(file).index(),
            "-af",
            loudness.levellingFilter(),
            "-c:a",
            "aac",
            "-b:a",
            "160k",
            "-ac",
            "2",
            "-ar",
            "48000",
            "-map_metadata",
            "-1",
            "-map_chapters",
            "-1",
            "-movflags",
            "+faststart",
            "-f",
            "mp4",
            MediaTools.url(target));
    if (!tools.convert(file, AudioTools.FORMATS, outputs).succeeded()) {
      throw noSound();
    }
    return target;
  }

  private AudioTrack track(Path file) throws InterruptedException, RejectedException {
    return audio.track(file).orElseThrow(SoundImport::noSound);
  }

  private static void checkLength(double seconds) throws RejectedException {
    if (seconds > SECONDS_MAX + TOLERANCE) {
      throw new RejectedException(
          Reason.TOO_LONG, "The sound lasts %.1f s; at most 60 s are taken.".formatted(seconds));
    }
    if (seconds < SECONDS_MIN - TOLERANCE) {
      throw new RejectedException(
          Reason.TOO_SHORT,
          "The sound lasts %.1f s. Send one of at least 1 second.".formatted(seconds));
    }
  }

  private static RejectedException noSound() {
    return new RejectedException(
        Reason.NO_SOUND,
        "The file is not a sound that can be read. Send an MP3, M4A, Ogg, Opus or WAV file.");
  }
}
