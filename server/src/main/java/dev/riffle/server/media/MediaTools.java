package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bytedeco.javacpp.Loader;

/**
 * The bundled ffprobe and ffmpeg. Whatever they are given, they read local files of ordinary video
 * formats only, and each run ends. Thread-safe.
 */
public final class MediaTools implements AutoCloseable {
  /** Longest side of a frame in pixels. */
  static final int SIDE_MAX = 4096;

  /** Streams of a file; cameras write three or four. */
  static final int STREAMS_MAX = 32;

  static final String FORMATS = "mov,matroska,mpegts,mpeg,avi,flv,asf,ogg";
  private static final int OUTPUT_BYTES_MAX = 8 << 20;
  private static final long FILE_BYTES_MAX = 256L << 20;
  private static final List<String> INPUT_LIMITS =
      List.of(
          "-protocol_whitelist",
          "file",
          "-format_whitelist",
          FORMATS,
          "-max_streams",
          Integer.toString(STREAMS_MAX),
          "-max_pixels",
          Integer.toString(SIDE_MAX * SIDE_MAX));

  private final ToolRunner runner = new ToolRunner();
  private final Supplier<String> ffmpeg;
  private final Supplier<String> ffprobe;
  private final ToolLimits limits;

  MediaTools(Duration timeMax, long memoryBytesMax) {
    this.ffmpeg = StableExecutable.of(org.bytedeco.ffmpeg.ffmpeg.class);
    this.ffprobe = StableExecutable.of(org.bytedeco.ffmpeg.ffprobe.class);
    this.limits = new ToolLimits(timeMax, FILE_BYTES_MAX, memoryBytesMax, OUTPUT_BYTES_MAX);
  }

  /** Runs ffprobe on {@code file}. */
  public ToolResult probe(Path file, List<String> arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of(ffprobe.get(), "-v", "error"));
    command.addAll(INPUT_LIMITS);
    command.addAll(arguments);
    command.add(url(file));
    return run(command, file, _ -> {});
  }

  /**
   * Runs ffmpeg on {@code file}.
   *
   * @param inputOptions such as where to begin
   * @param outputs options and paths of what is to be written
   * @throws RejectedException if it took too long, or there is no room for what it writes
   */
  public ToolResult convert(Path file, List<String> inputOptions, List<String> outputs)
      throws InterruptedException, RejectedException {
    return convert(file, inputOptions, outputs, _ -> {});
  }

  /**
   * Runs ffmpeg on {@code file}.
   *
   * @param progress is told each line of what {@code -progress} prints
   * @throws RejectedException if it took too long, or there is no room for what it writes
   */
  public ToolResult convert(
      Path file, List<String> inputOptions, List<String> outputs, Consumer<String> progress)
      throws InterruptedException, RejectedException {
    return ffmpeg(file, "error", inputOptions, outputs, progress);
  }

  /**
   * Runs ffmpeg on {@code file} for what its filters report in {@link ToolResult#errors}.
   *
   * @throws RejectedException if it took too long
   */
  public ToolResult report(Path file, List<String> inputOptions, List<String> outputs)
      throws InterruptedException, RejectedException {
    return ffmpeg(file, "info", inputOptions, outputs, _ -> {});
  }

  /** Number of tools that run now. */
  public int running() {
    return runner.running();
  }

  @Override
  public void close() {
    runner.close();
  }

  /** Names a local file so that nothing in its name can be taken for a protocol or an option. */
  public static String url(Path file) {
    return "file:" + file.toAbsolutePath();
  }

  /**
   * Options that open one more file, under the limits of the first, for the outputs of {@link
   * #convert}.
   */
  static List<String> input(Path file, List<String> options) {
    List<String> input = new ArrayList<>(INPUT_LIMITS);
    input.addAll(options);
    input.addAll(List.of("-i", url(file)));
    return input;
  }

  private ToolResult ffmpeg(
      Path file,
      String verbosity,
      List<String> inputOptions,
      List<String> outputs,
      Consumer<String> progress)
      throws InterruptedException, RejectedException {
    List<String> command = new ArrayList<>(List.of(ffmpeg.get(), "-nostdin", "-hide_banner"));
    command.addAll(List.of("-nostats", "-progress", "pipe:1", "-y", "-v", verbosity));
    command.addAll(input(file, inputOptions));
    command.addAll(outputs);
    ToolResult result = run(command, file, progress);
    if (result.end() == ToolResult.End.OUT_OF_TIME) {
      throw new RejectedException(
          Reason.TOO_COSTLY,
          "Converting the file took longer than %d s. Send a shorter or smaller video."
              .formatted(limits.time().toSeconds()));
    }
    if (DiskFull.saysSo(result.errors())) {
      throw DiskFull.rejected();
    }
    return result;
  }

  private ToolResult run(List<String> command, Path file, Consumer<String> lines)
      throws InterruptedException {
    try {
      return runner.run(command, file.toAbsolutePath().resolveSibling("."), limits, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + command.getFirst(), e);
    }
  }

  /** Unpacks an executable at its first use, once. */
  private static final class StableExecutable implements Supplier<String> {
    private final Class<?> tool;
    private volatile String path = "";

    private StableExecutable(Class<?> tool) {
      this.tool = tool;
    }

    static Supplier<String> of(Class<?> tool) {
      return new StableExecutable(tool);
    }

    @Override
    public synchronized String get() {
      if (path.isEmpty()) {
        path = Loader.load(tool);
      }
      return path;
    }
  }
}
