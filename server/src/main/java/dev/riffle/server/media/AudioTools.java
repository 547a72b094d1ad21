package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import dev.riffle.server.media.Source.AudioTrack;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is heard in a file, be it a video or a sound alone (M4A, MP3, WAV, FLAC, Ogg and others). Of
 * several tracks it takes the default one. Thread-safe.
 */
public final class AudioTools {
  /** As much of a sound as is ever looked at. */
  public static final double SECONDS_MAX = 600;

  static final List<String> FORMATS =
      List.of("-format_whitelist", MediaTools.FORMATS + ",mp3,wav,flac,aac,aiff");

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int SAMPLE_RATE = 48_000;
  private static final int WAVEFORM_RATE = 8_000;
  private static final int POINTS_MAX = 10_000;

  /** S. S. Stevens: what is heard as twice as loud has this power of twice the sound pressure. */
  private static final double LOUDNESS_EXPONENT = 0.6;

  private final MediaTools tools;
  private final Path scratch;

  /** Decodes into the system's folder for temporary files. */
  public AudioTools(MediaTools tools) {
    this(tools, Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * @param scratch where sounds lie while they are decoded
   */
  AudioTools(MediaTools tools, Path scratch) {
    this.tools = tools;
    this.scratch = scratch;
  }

  /**
   * Writes the first {@link #SECONDS_MAX} seconds of the sound as an M4A file: AAC-LC in mono or
   * stereo is taken over as it is, all else is encoded.
   *
   * @param file video or sound
   * @param workspace where the new file is written
   * @throws RejectedException if there is nothing that can be heard
   */
  public Path extract(Path file, Path workspace)
      throws IOException, InterruptedException, RejectedException {
    Signature.check(file);
    AudioTrack track = require(file);
    Path sound = workspace.resolve("sound.m4a");
    List<String> outputs = new ArrayList<>(mapped(track));
    outputs.addAll(Compliance.playsEverywhere(track) ? List.of("-c:a", "copy") : encoded(track));
    outputs.addAll(List.of("-t", Double.toString(SECONDS_MAX)));
    outputs.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1"));
    outputs.addAll(List.of("-movflags", "+faststart", "-f", "mp4", MediaTools.url(sound)));
    if (!tools.convert(file, FORMATS, outputs).succeeded()) {
      throw damaged(track);
    }
    return sound;
  }

  /** Returns how long the sound of {@code file} plays, at most {@link #SECONDS_MAX}. */
  public double seconds(Path file) throws IOException, InterruptedException, RejectedException {
    return (double) pcm(file, WAVEFORM_RATE, SECONDS_MAX).length / WAVEFORM_RATE;
  }

  /**
   * Decodes the beginning of the sound to one channel. The first sample is heard at the moment
   * where the file begins to play, whatever starts later or was put before by an encoder.
   *
   * @param rate samples a second, 1000 to 48000
   * @param seconds to decode at most, up to {@link #SECONDS_MAX}
   * @return samples from -1 to 1; none if the file has no sound
   * @throws RejectedException if the sound cannot be decoded
   */
  public float[] pcm(Path file, int rate, double seconds)
      throws IOException, InterruptedException, RejectedException {
    check(rate >= 1000 && rate <= SAMPLE_RATE, "rate must be 1000 to 48000, but was %d", rate);
    check(
        seconds > 0 && seconds <= SECONDS_MAX,
        "seconds must be above 0 and up to 600, but was %s",
        seconds);
    Optional<AudioTrack> track = track(file);
    return track.isEmpty() ? new float[0] : pcm(file, track.get(), rate, seconds);
  }

  /**
   * Draws the sound: for each of {@code points} stretches of equal length its loudness as heard,
   * which is the root mean square to the power of 0.6 (Stevens's power law), from 0 for silence to
   * 100 for the loudest stretch.
   *
   * @param points 1 to 10,000
   * @return all 0 where there is nothing to hear
   */
  public byte[] waveform(Path file, int points)
      throws IOException, InterruptedException, RejectedException {
    check(points >= 1 && points <= POINTS_MAX, "points must be 1 to 10000, but was %d", points);
    float[] samples = pcm(file, WAVEFORM_RATE, SECONDS_MAX);
    double[] loudness = new double[points];
    double loudest = 0;
    for (int i = 0; i < points; i++) {
      int from = (int) ((long) samples.length * i / points);
      int to = (int) ((long) samples.length * (i + 1) / points);
      loudness[i] = Math.pow(rootMeanSquare(samples, from, to), LOUDNESS_EXPONENT);
      loudest = Math.max(loudest, loudness[i]);
    }
    return scaled(loudness, loudest);
  }

  /**
   * The track that is heard.
   *
   * @throws RejectedException if there is none
   */
  AudioTrack require(Path file) throws InterruptedException, RejectedException {
    return track(file)
        .orElseThrow(() ->
            new RejectedException(
                Reason.NO_SOUND,
                "The file has no sound that can be read. Send an MP3, M4A, WAV or video."));
  }

  /** The track that is heard; empty if there is none, or the file cannot be read. */
  Optional<AudioTrack> track(Path file) throws InterruptedException {
    List<String> arguments = new ArrayList<>(FORMATS);
    arguments.addAll(List.of("-select_streams", "a", "-print_format", "json", "-show_streams"));
    ToolResult result = tools.probe(file, arguments);
    return result.succeeded()
        ? JSON.readTree(result.output())
            .path("streams")
            .valueStream()
            .filter(stream -> !stream.path("codec_name").asString("").isEmpty())
            .max(Comparator.comparingInt(AudioTools::isDefault))
            .map(Tracks::audio)
        : Optional.empty();
  }

  private static int isDefault(JsonNode stream) {
    return stream.path("disposition").path("default").asInt(0);
  }

  private float[] pcm(Path file, AudioTrack track, int rate, double seconds)
      throws IOException, InterruptedException, RejectedException {
    Path raw = Files.createTempFile(scratch, "sound", ".pcm");
    try {
      List<String> outputs = new ArrayList<>(mapped(track));
      outputs.addAll(List.of("-af", "aresample=%d:async=1:first_pts=0".formatted(rate)));
      outputs.addAll(List.of("-t", Double.toString(seconds), "-ac", "1"));
      outputs.addAll(List.of("-c:a", "pcm_s16le", "-f", "s16le", MediaTools.url(raw)));
      if (!tools.convert(file, FORMATS, outputs).succeeded()) {
        throw damaged(track);
      }
      return samples(Files.readAllBytes(raw));
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private static float[] samples(byte[] bytes) {
    var shorts = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    float[] samples = new float[shorts.remaining()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = shorts.get(i) / 32_768f;
    }
    return samples;
  }

  private static List<String> mapped(AudioTrack track) {
    return List.of("-map", "0:" + track.index(), "-vn", "-sn", "-dn");
  }

  private static List<String> encoded(AudioTrack track) {
    String channels = Integer.toString(Math.clamp(track.channels(), 1, 2));
    return List.of("-c:a", "aac", "-b:a", "160k", "-ac", channels, "-ar", "" + SAMPLE_RATE);
  }

  private static double rootMeanSquare(float[] samples, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (double) samples[i] * samples[i];
    }
    return to > from ? Math.sqrt(sum / (to - from)) : 0;
  }

  private static byte[] scaled(double[] values, double max) {
    byte[] scaled = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      scaled[i] = (byte) (max > 0 ? Math.round(100 * values[i] / max) : 0);
    }
    return scaled;
  }

  private static RejectedException damaged(AudioTrack track) {
    return new RejectedException(
        Reason.DAMAGED,
        "The sound (%s) cannot be decoded. Send it as MP3, M4A or WAV.".formatted(track.codec()));
  }

  private static void check(boolean holds, String message, Object value) {
    if (!holds) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, message, value));
    }
  }
}
