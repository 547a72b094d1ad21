package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.media.SyncMeter.Measured;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offsets that are known, found again within 5 ms; 40 ms is what people begin to notice. */
class SyncMeterTest {
  private static final double MILLIS_MAX = 5;
  private static final Duration GUESS = Duration.ofMillis(100);

  @TempDir private Path directory;

  private final MediaTools tools =
      new MediaTools(
          PipelineRun.PROPERTIES.timeMax(), PipelineRun.PROPERTIES.memoryMax().toBytes());
  private final AudioTools audio = new AudioTools(tools);
  private final SyncMeter meter = new SyncMeter(audio);

  @AfterEach
  void noProcessIsLeft() {
    assertEquals(0, tools.running());
    tools.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {-180, -40, 0, 35, 120, 333, 900, 1250})
  void measure_playedInARoomUnderAVoice_findsTheOffset(int millis, TestReporter report)
      throws Exception {
    float[] music = Sounds.music(1, 15);
    float[] heard = Sounds.played(Sounds.delayed(music, millis), 2);
    float[] take = Sounds.mixed(Sounds.voice(millis, 15), heard, -20, 3);
    check(measure(take, music, 0), millis, report);
  }

  @ParameterizedTest
  @CsvSource({"4, 0", "4, -10", "8, -20", "30, -25"})
  void measure_shortOrQuiet_findsTheOffset(double seconds, double decibels, TestReporter report)
      throws Exception {
    float[] music = Sounds.music(4, seconds);
    float[] heard = Sounds.played(Sounds.delayed(music, 210), 5);
    check(
        measure(Sounds.mixed(Sounds.voice(6, seconds), heard, decibels, 7), music, 0), 210, report);
  }

  @Test
  void measure_chosenPart_countsFromItsStart(TestReporter report) throws Exception {
    float[] music = Sounds.music(8, 20);
    float[] part = java.util.Arrays.copyOfRange(music, 7 * Sounds.RATE, 15 * Sounds.RATE);
    float[] take = Sounds.mixed(Sounds.voice(9, 8), Sounds.delayed(part, 140), -10, 10);
    check(measure(take, music, 7), 140, report);
  }

  @ParameterizedTest
  @CsvSource({"mp4, aac", "webm, libopus", "mov, aac"})
  void measure_takeOfACamera_findsTheOffset(String container, String codec, TestReporter report)
      throws Exception {
    float[] music = Sounds.music(11, 10);
    float[] heard = Sounds.played(Sounds.delayed(music, 180), 12);
    Path microphone =
        Sounds.write(
            directory.resolve("microphone.wav"),
            Sounds.mixed(Sounds.voice(13, 10), heard, -15, 14));
    Path take =
        Samples.make(
            directory.resolve("take." + container),
            Samples.concat(
                Samples.pictures("64x64", 10),
                List.of("-i", microphone.toString(), "-c:a", codec, "-ar", "48000"),
                container.equals("webm")
                    ? List.of("-c:v", "libvpx", "-deadline", "realtime", "-live", "1")
                    : Samples.H264));
    Path sound = audio.extract(Sounds.write(directory.resolve("sound.wav"), music), directory);
    check(meter.measure(take, sound, 0, GUESS), 180, MILLIS_MAX + 7, report);
  }

  @ParameterizedTest
  @CsvSource({
    "mdn_countdown.mp3, 0",
    "mdn_countdown.mp3, 3.25",
    "mdn_guitar.mp3, 0",
    "mdn_guitar.mp3, 6.5",
    "mdn_voices-around-a-fire.mp3, 2"
  })
  void measure_realSoundUnderARealVoice_findsTheOffset(
      String name, double start, TestReporter report) throws Exception {
    Path sound = Samples.realSound(name);
    float[] voice = audio.pcm(Samples.realSound("speechbrain_LJ050-0131.wav"), Sounds.RATE, 7);
    float[] music = new float[voice.length];
    System.arraycopy(
        audio.pcm(sound, Sounds.RATE, start + 7),
        (int) (start * Sounds.RATE),
        music,
        0,
        music.length);
    float[] heard = Sounds.played(Sounds.delayed(music, 160), 15);
    Path take = Sounds.write(directory.resolve("take.wav"), Sounds.mixed(voice, heard, -10, 16));
    check(meter.measure(take, sound, start, GUESS), 160, report);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void measure_headphones_findsNothing(long seed) throws Exception {
    float[] music = Sounds.music(seed, 10);
    float[] take = Sounds.mixed(Sounds.voice(seed + 100, 10), new float[music.length], 0, seed);
    assertEquals(Optional.empty(), measure(take, music, 0));
    assertEquals(Optional.empty(), measure(Sounds.music(seed + 200, 10), music, 0));
  }

  @Test
  void measure_soundThatRepeatsItself_isNotSureOfAWrongPlace() throws Exception {
    float[] bar = Sounds.music(31, 0.5);
    float[] loop = new float[20 * bar.length];
    for (int i = 0; i < loop.length; i++) {
      loop[i] = bar[i % bar.length];
    }
    float[] take = Sounds.mixed(Sounds.voice(32, 10), Sounds.delayed(loop, 150), -10, 33);
    Optional<Measured> measured = measure(take, loop, 0);
    assertTrue(
        measured.isEmpty() || Math.abs(millis(measured.get()) - 150) < MILLIS_MAX,
        measured::toString);
  }

  @Test
  void measure_silenceOrNothing_findsNothing() throws Exception {
    float[] music = Sounds.music(41, 4);
    assertEquals(Optional.empty(), measure(new float[music.length], music, 0));
    assertEquals(Optional.empty(), measure(music, new float[music.length], 0));
    assertEquals(Optional.empty(), measure(new float[100], music, 0));
    assertEquals(Optional.empty(), measure(music, music, 4));
  }

  private Optional<Measured> measure(float[] take, float[] sound, double start) throws Exception {
    return meter.measure(
        Sounds.write(directory.resolve("take.wav"), take),
        Sounds.write(directory.resolve("sound.wav"), sound),
        start,
        GUESS);
  }

  private static void check(Optional<Measured> measured, double millis, TestReporter report) {
    check(measured, millis, MILLIS_MAX, report);
  }

  private static void check(
      Optional<Measured> measured, double millis, double millisMax, TestReporter report) {
    double found = millis(measured.orElseThrow());
    report.publishEntry(
        "known %.0f ms".formatted(millis),
        "off by %.2f ms, confidence %.2f".formatted(found - millis, measured.get().confidence()));
    assertEquals(millis, found, millisMax);
  }

  private static double millis(Measured measured) {
    return measured.offset().toNanos() / 1e6;
  }
}
