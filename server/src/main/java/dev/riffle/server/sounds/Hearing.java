package dev.riffle.server.sounds;

import dev.riffle.server.media.AudioTools;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.media.RejectedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds out about files of sound what is kept of them. Thread-safe. */
@Component
class Hearing {
  private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
  private static final double SECONDS_MAX = 61;

  private final AudioTools tools;
  private final MediaStore store;
  private final Optional<Chromaprint> chromaprint = Chromaprint.load();

  Hearing(AudioTools tools, MediaStore store) {
    this.tools = tools;
    this.store = store;
    if (chromaprint.isEmpty()) {
      LOG.warn("libchromaprint is not installed: sounds that come back are not recognised");
    }
  }

  /** Tells whether sounds can be recognised. */
  boolean recognises() {
    return chromaprint.isPresent();
  }

  /** Stores {@code sound}, an M4A that may be left in its folder, and describes it. */
  NewSound.Heard hear(Path sound) throws IOException, InterruptedException, RejectedException {
    float[] samples = tools.pcm(sound, Chromaprint.RATE, SECONDS_MAX);
    Waveform waveform = new Waveform(tools.waveform(sound, Waveform.POINTS));
    MediaName media = store.put(sound, MediaName.Kind.M4A);
    return new NewSound.Heard(
        media,
        Files.size(sound),
        Duration.ofMillis(Math.round(1000.0 * samples.length / Chromaprint.RATE)),
        waveform,
        prints(samples));
  }

  private Prints prints(float[] samples) {
    return chromaprint
        .map(prints ->
            new Prints(Alignment.phases().mapToObj(from -> prints.of(samples, from)).toList()))
        .orElse(Prints.NONE);
  }
}
