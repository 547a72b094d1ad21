package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.media.Rejection.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudioToolsTest {
  private static final int RATE = 16_000;

  @TempDir private Path directory;

  private final MediaTools tools =
      new MediaTools(
          PipelineRun.PROPERTIES.timeMax(), PipelineRun.PROPERTIES.memoryMax().toBytes());
  private final AudioTools audio = new AudioTools(tools);

  @AfterEach
  void noProcessIsLeft() {
    assertEquals(0, tools.running());
    tools.close();
  }

  @Test
  void extract_videoWithAac_takesTheSoundAsItIs() throws Exception {
    Path clip = Samples.compliant(directory, "64x64", 3);
    Path sound = audio.extract(clip, directory);
    assertEquals(3.0, audio.seconds(sound), 0.05);
    assertArrayEquals(audio.pcm(clip, RATE, 2), audio.pcm(sound, RATE, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "libmp3lame, mp3",
    "pcm_s24le, wav",
    "flac, flac",
    "libopus, webm",
    "vorbis, ogg",
    "alac, m4a",
    "aac, aac"
  })
  void extract_anyOrdinarySound_isAac(String codec, String container) throws Exception {
    Path file =
        Samples.make(
            directory.resolve("sound-of." + container),
            Samples.concat(Samples.tone(2), List.of("-strict", "-2", "-ac", "2", "-c:a", codec)));
    Path sound = audio.extract(file, directory);
    Source.AudioTrack track = audio.track(sound).orElseThrow();
    assertTrue(Compliance.playsEverywhere(track), track::toString);
    assertEquals(2.0, audio.seconds(sound), 0.1);
  }

  @Test
  void extract_sixChannels_areMixedToTwo() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("surround.mka"),
            Samples.concat(Samples.tone(1), List.of("-ac", "6", "-c:a", "flac")));
    Path sound = audio.extract(file, directory);
    assertEquals(2, audio.track(sound).orElseThrow().channels());
  }

  @Test
  void extract_silentVideo_isRefused() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("silent.mp4"),
            Samples.concat(Samples.pictures("64x64", 1), Samples.H264));
    assertEquals(Reason.NO_SOUND, refusal(file));
    assertEquals(0, audio.pcm(file, RATE, 1).length);
    assertArrayEquals(new byte[4], audio.waveform(file, 4));
  }

  @Test
  void extract_textAndPlaylists_areRefused() throws Exception {
    Path text = Files.writeString(directory.resolve("song.mp3"), "la la la");
    assertEquals(Reason.NOT_A_VIDEO, refusal(text));
    Path list = Files.writeString(directory.resolve("list.m4a"), "#EXTM3U\nfile:///etc/passwd\n");
    assertEquals(Reason.PLAYLIST, refusal(list));
    Path noise = Files.write(directory.resolve("noise.wav"), new byte[5000]);
    assertEquals(Reason.NO_SOUND, refusal(noise));
  }

  @ParameterizedTest
  @CsvSource({"aac, mp4", "aac, mov", "libopus, webm", "libmp3lame, mp3", "aac, m4a"})
  void pcm_clickAtAKnownMoment_isFoundThere(String codec, String container) throws Exception {
    Path file =
        Samples.make(
            directory.resolve("click." + container),
            List.of(
                "-f",
                "lavfi",
                "-i",
                "aevalsrc=0.8*lt(abs(t-1)\\,0.001):s=48000:d=2",
                "-c:a",
                codec,
                "-b:a",
                "128k"));
    assertEquals(1.0, loudestSecond(audio.pcm(file, RATE, 2)), 0.007);
  }

  @Test
  void pcm_soundThatStartsLate_keepsItsPlace() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("late.mp4"),
            Samples.concat(
                Samples.pictures("64x64", 3),
                List.of("-itsoffset", "0.5"),
                List.of("-f", "lavfi", "-i", "aevalsrc=0.8*lt(abs(t-1)\\,0.001):s=48000:d=2"),
                Samples.H264,
                List.of("-c:a", "aac")));
    assertEquals(1.5, loudestSecond(audio.pcm(file, RATE, 3)), 0.003);
  }

  @Test
  void waveform_crescendo_rises() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("crescendo.wav"),
            List.of("-f", "lavfi", "-i", "aevalsrc=t/4*sin(2764*t):s=48000:d=4"));
    byte[] points = audio.waveform(file, 8);
    for (int i = 1; i < points.length; i++) {
      assertTrue(points[i] > points[i - 1]);
    }
    assertEquals(100, points[7]);
    assertEquals(100 * Math.pow(0.5 / 7.5, 0.6), points[0], 2);
  }

  @Test
  void waveform_silence_isFlat() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("silence.wav"),
            List.of("-f", "lavfi", "-i", "anullsrc=r=48000", "-t", "1"));
    assertArrayEquals(new byte[5], audio.waveform(file, 5));
  }

  @Test
  void waveform_pointsOutOfRange_areRefused() {
    Path file = directory.resolve("any");
    assertThrows(IllegalArgumentException.class, () -> audio.waveform(file, 0));
    assertThrows(IllegalArgumentException.class, () -> audio.pcm(file, 10, 1));
    assertThrows(IllegalArgumentException.class, () -> audio.pcm(file, RATE, 0));
  }

  private static double loudestSecond(float[] samples) {
    int loudest = 0;
    for (int i = 0; i < samples.length; i++) {
      loudest = Math.abs(samples[i]) > Math.abs(samples[loudest]) ? i : loudest;
    }
    return (double) loudest / RATE;
  }

  private Reason refusal(Path file) {
    return assertThrows(RejectedException.class, () -> audio.extract(file, directory))
        .rejection()
        .reason();
  }
}
