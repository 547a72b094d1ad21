package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.media.PipelineRun.Made;
import dev.riffle.server.media.Source.VideoTrack;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineTest {
  @TempDir private Path directory;

  private PipelineRun pipeline;

  @BeforeEach
  void open() {
    pipeline = new PipelineRun(directory);
  }

  @AfterEach
  void noProcessIsLeft() {
    assertEquals(0, pipeline.tools.running());
    pipeline.close();
  }

  @Test
  void run_generatedCompliant_picturesAreCopied() throws Exception {
    Path file = Samples.compliant(directory, "720x1280", 3);
    Made made = pipeline.run(file, Cut.ALL, false, true);
    assertEquals(1, made.renditions().size());
    assertEquals(3.0, made.seconds(), 0.15);
    assertTrue(made.product().hasSound());
    assertEquals(
        new Probe(pipeline.tools).read(file, 60).video().profile(),
        pipeline.stored(made.renditions().getFirst()).video().profile());
  }

  @Test
  void run_largeClip_hasBothSizesForPhones() throws Exception {
    Made made = pipeline.run(Samples.clip(directory, "1080x1920", 3));
    assertEquals(List.of("1080x1920", "720x1280", "540x960"), made.sizes());
    for (Rendition rendition : made.renditions()) {
      Source source = pipeline.stored(rendition);
      assertTrue(Compliance.playsEverywhere(source), source::toString);
      assertEquals(48_000, source.audio().orElseThrow().sampleRate());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "640x480, 640x480",
    "1280x720, 1280x720 960x540",
    "101x77, 102x78",
    "2000x600, 1800x540",
    "33x900, 34x900"
  })
  void run_size_isKeptOrReducedAndEven(String size, String expected) throws Exception {
    Path file =
        Samples.make(
            directory.resolve("size.mkv"),
            Samples.concat(
                List.of("-f", "lavfi", "-i", "testsrc=s=%s:r=30:d=1.5".formatted(size)),
                List.of("-c:v", "libx264", "-pix_fmt", "yuv444p", "-preset", "ultrafast")));
    assertEquals(List.of(expected.split(" ", -1)), pipeline.run(file).sizes());
  }

  @Test
  void run_noSound_isMarkedSilent() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("silent.mp4"),
            Samples.concat(Samples.pictures("180x320", 2), Samples.H264));
    Made made = pipeline.run(file);
    assertFalse(made.product().hasSound());
    assertTrue(pipeline.stored(made.renditions().getFirst()).audio().isEmpty());
  }

  @Test
  void run_soundTrackOfSilence_isMarkedSilent() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("hush.mp4"),
            Samples.concat(
                Samples.pictures("180x320", 2),
                List.of("-f", "lavfi", "-i", "anullsrc=r=44100", "-t", "2", "-c:a", "aac"),
                Samples.H264));
    assertFalse(pipeline.run(file).product().hasSound());
  }

  @ParameterizedTest
  @CsvSource({"-9", "0", "12"})
  void run_soundOfAnyLoudness_isLevelled(String decibels) throws Exception {
    Path file =
        Samples.make(
            directory.resolve("loud.mp4"),
            Samples.concat(
                Samples.pictures("180x320", 4),
                List.of("-f", "lavfi", "-i", "anoisesrc=c=pink:r=48000:d=4:seed=7:a=0.3"),
                List.of("-af", "volume=%sdB".formatted(decibels), "-c:a", "aac"),
                Samples.H264));
    Source result = pipeline.stored(pipeline.run(file).renditions().getFirst());
    Loudness loudness =
        new LoudnessMeter(pipeline.tools)
            .measure(result.file(), result.audio().orElseThrow(), 0, result.seconds());
    assertEquals(Loudness.TARGET, loudness.integrated(), 1.5);
  }

  @Test
  void run_rotatedByItsMetadata_isShownUpright() throws Exception {
    Path plain = Samples.clip(directory, "320x180", 2);
    Path turned =
        Samples.make(
            directory.resolve("turned.mp4"),
            List.of("-display_rotation", "90", "-i", plain.toString(), "-c", "copy"));
    Made made = pipeline.run(turned);
    assertEquals(List.of("180x320"), made.sizes());
    VideoTrack video = pipeline.stored(made.renditions().getFirst()).video();
    assertTrue(video.upright());
    assertEquals(180, video.width());
  }

  @Test
  void run_wideSamples_areMadeSquare() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("anamorphic.mp4"),
            Samples.concat(
                Samples.pictures("180x240", 2), List.of("-vf", "setsar=2/1"), Samples.H264));
    assertEquals(List.of("360x240"), pipeline.run(file).sizes());
  }

  @ParameterizedTest
  @CsvSource({
    "libx265, mp4, yuv420p10le",
    "libvpx-vp9, webm, yuv420p",
    "mpeg4, avi, yuv420p",
    "mjpeg, mov, yuvj422p",
    "libx264, ts, yuv420p"
  })
  void run_otherCodecs_areTranscoded(String codec, String container, String format)
      throws Exception {
    Path file =
        Samples.make(
            directory.resolve("other." + container),
            Samples.concat(
                Samples.pictures("180x320", 1.5),
                List.of("-c:v", codec, "-pix_fmt", format, "-threads", "2")));
    Source source = pipeline.stored(pipeline.run(file).renditions().getFirst());
    assertTrue(Compliance.playsEverywhere(source), source::toString);
  }

  @Test
  void run_highDynamicRange_isToneMapped() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("hdr.mp4"),
            Samples.concat(
                Samples.pictures("180x320", 1.5),
                List.of(
                    "-vf",
                    "setparams=color_primaries=bt2020:color_trc=arib-std-b67:colorspace=bt2020nc"),
                List.of("-c:v", "libx265", "-pix_fmt", "yuv420p10le", "-preset", "ultrafast")));
    VideoTrack video = pipeline.stored(pipeline.run(file).renditions().getFirst()).video();
    assertFalse(video.highDynamicRange());
    assertEquals("yuv420p", video.pixelFormat());
  }

  @Test
  void run_tooLongWithTrim_keepsTheFirstMinute() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("long.mp4"),
            Samples.concat(
                List.of("-f", "lavfi", "-i", "testsrc2=s=64x64:r=10:d=70"), Samples.H264));
    assertEquals(60.0, pipeline.run(file, Cut.ALL, true, false).seconds(), 0.15);
  }

  @Test
  void run_lengthNotWrittenInTheFile_isFoundOut() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("live.webm"),
            Samples.concat(
                Samples.pictures("180x320", 2),
                List.of("-c:v", "libvpx-vp9", "-f", "webm", "-live", "1")));
    assertEquals(2.0, pipeline.run(file).seconds(), 0.15);
  }

  @Test
  void run_blackBeginning_posterShowsSomething() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("fade.mp4"),
            Samples.concat(
                Samples.pictures("180x320", 3), List.of("-vf", "fade=in:st=1:d=1"), Samples.H264));
    Made made = pipeline.run(file);
    assertTrue(FrameInterest.of(image(bytes(made.product().poster()))) > 20);
    String data = made.product().placeholder();
    assertTrue(data.length() < 1024, data);
    byte[] placeholder = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
    assertEquals(24, image(placeholder).getHeight());
  }

  @Test
  void run_metadataOfTheSource_isNotPublished() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("located.mp4"),
            Samples.concat(
                Samples.pictures("180x320", 2),
                Samples.H264,
                List.of("-metadata", "title=my-secret-title")));
    Made made = pipeline.run(file);
    String bytes =
        new String(
            bytes(made.renditions().getFirst().media()),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    assertFalse(bytes.contains("my-secret-title"));
  }

  private byte[] bytes(MediaName name) throws Exception {
    MediaStore.StoredMedia media = pipeline.store.find(name).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    media.writeTo(out, 0, media.bytes());
    return out.toByteArray();
  }

  private static BufferedImage image(byte[] jpeg) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }
}
