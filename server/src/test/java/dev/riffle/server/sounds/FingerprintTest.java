package dev.riffle.server.sounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.riffle.server.media.AudioTools;
import dev.riffle.server.media.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
  private static final List<String> REAL =
      List.of("mdn_countdown.mp3", "mdn_guitar.mp3", "mdn_voices-around-a-fire.mp3");

  @TempDir private Path directory;

  private final AudioTools tools = Samples.audioTools();

  @BeforeEach
  void libraryIsThere() {
    assumeTrue(Chromaprint.load().isPresent(), "libchromaprint is not installed");
  }

  @Test
  void load_libraryAbsent_isEmpty() {
    assertTrue(Chromaprint.load("libchromaprint-of-nowhere.so.9").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, 8, aac, m4a, 64k, 0",
    "4.11, 6, libmp3lame, mp3, 64k, -15",
    "7.538, 10, libopus, ogg, 32k, -6",
    "0, 20, libopus, webm, 24k, 0"
  })
  void align_musicEncodedCutAndQuieter_isFoundWhereItBegins(
      double start, double seconds, String codec, String end, String rate, double decibels)
      throws Exception {
    Path music = Music.wav(directory.resolve("music.wav"), 7, 30);
    Path cut = cut(music, start, seconds, codec, end, rate, decibels);
    Alignment found = align(music, cut).orElseThrow();
    assertEquals(start, found.seconds(), 0.08, found::toString);
  }

  @Test
  void align_otherMusic_isNone() throws Exception {
    Path known = Music.wav(directory.resolve("known.wav"), 1, 30);
    Prints first = prints(known);
    for (int seed = 2; seed < 12; seed++) {
      Path other = Music.wav(directory.resolve(seed + ".wav"), seed, 10);
      assertTrue(Alignment.of(first.whole(), prints(other).phases()).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"anullsrc=r=44100", "sine=f=440:r=44100"})
  void align_silenceAndTones_areNotTaken(String source) throws Exception {
    Path one = made(source, 10, "one.wav");
    Path other = made(source, 12, "other.wav");
    assertTrue(align(one, other).isEmpty());
  }

  @Test
  void align_partOfAnotherRecording_isNotTheSame() throws Exception {
    Path known = Music.wav(directory.resolve("known.wav"), 1, 6);
    float[] talk = Music.samples(2, 30);
    float[] part = Music.samples(1, 6);
    System.arraycopy(part, 0, talk, 0, part.length);
    assertTrue(
        Alignment.of(
                prints(known).whole(), prints(Music.wav(directory.resolve("x"), talk)).phases())
            .isEmpty());
  }

  @Test
  void align_realRecordings_areFoundAndToldApart() throws Exception {
    List<Path> files = new ArrayList<>();
    for (String name : REAL) {
      files.add(Samples.realSound(name));
    }
    for (Path known : files) {
      for (Path other : files) {
        Path cut = cut(other, 2.54, 9, "aac", "m4a", "48k", -12);
        Optional<Alignment> found = align(known, cut);
        assertEquals(known.equals(other), found.isPresent(), known + " " + other + " " + found);
        found.ifPresent(place -> assertEquals(2.54, place.seconds(), 0.08));
        Files.delete(cut);
      }
    }
  }

  private Optional<Alignment> align(Path known, Path heard) throws Exception {
    return Alignment.of(prints(known).whole(), prints(heard).phases());
  }

  private Prints prints(Path file) throws Exception {
    Chromaprint library = Chromaprint.load().orElseThrow();
    float[] samples = tools.pcm(file, Chromaprint.RATE, 61);
    return new Prints(Alignment.phases().mapToObj(from -> library.of(samples, from)).toList());
  }

  private Path cut(
      Path file, double start, double seconds, String codec, String end, String rate, double gain) {
    return Samples.make(
        directory.resolve("cut." + end),
        List.of(
            "-ss",
            "" + start,
            "-t",
            "" + seconds,
            "-i",
            file.toString(),
            "-vn",
            "-af",
            "volume=%sdB".formatted(gain),
            "-c:a",
            codec,
            "-b:a",
            rate));
  }

  private Path made(String source, double seconds, String name) {
    return Samples.make(
        directory.resolve(name), List.of("-f", "lavfi", "-t", "" + seconds, "-i", source));
  }
}
