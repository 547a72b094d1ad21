package dev.riffle.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.ffmpeg.ffprobe;
import org.bytedeco.javacpp.Loader;

/** Asks the real ffprobe and ffmpeg about a file. */
final class Probe {
  private final Path file;

  Probe(Path file) {
    this.file = file;
  }

  /** Returns one entry of a stream ({@code v} or {@code a}) or of the format (empty). */
  String entry(String stream, String name) throws IOException, InterruptedException {
    String section = stream.isEmpty() ? "format=" : "stream=";
    List<String> words = new ArrayList<>(List.of(Loader.load(ffprobe.class), "-v", "error"));
    if (!stream.isEmpty()) {
      Collections.addAll(words, "-select_streams", stream);
    }
    Collections.addAll(words, "-show_entries", section + name, "-of", "csv=p=0", file.toString());
    return said(words).strip();
  }

  /** Returns one of the file's own notes about itself. */
  String tag(String name) throws IOException, InterruptedException {
    return said(List.of(
            Loader.load(ffprobe.class),
            "-v",
            "error",
            "-show_entries",
            "format_tags=" + name,
            "-of",
            "csv=p=0",
            file.toString()))
        .strip();
  }

  /** Returns a number that a filter prints after a label, such as {@code mean_volume:}. */
  double measured(String kind, String filter, String label)
      throws IOException, InterruptedException {
    List<String> words =
        List.of(
            Loader.load(ffmpeg.class),
            "-v",
            "info",
            "-nostdin",
            "-i",
            file.toString(),
            kind,
            filter,
            "-f",
            "null",
            "-");
    Matcher matcher =
        Pattern.compile(Pattern.quote(label) + "\\s*(-?[0-9.]+)").matcher(said(words));
    double last = Double.NaN;
    while (matcher.find()) {
      last = Double.parseDouble(matcher.group(1));
    }
    return last;
  }

  /** Returns frames a second apart as bytes of grey, {@code width} by {@code height} each. */
  List<byte[]> frames(int width, int height) throws IOException, InterruptedException {
    List<String> words =
        List.of(
            Loader.load(ffmpeg.class),
            "-v",
            "error",
            "-nostdin",
            "-i",
            file.toString(),
            "-vf",
            "fps=1,scale=" + width + ":" + height,
            "-pix_fmt",
            "gray",
            "-f",
            "rawvideo",
            "-");
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] all = process.getInputStream().readAllBytes();
    process.waitFor();
    List<byte[]> frames = new ArrayList<>();
    int size = width * height;
    for (int at = 0; at + size <= all.length; at += size) {
      byte[] frame = new byte[size];
      System.arraycopy(all, at, frame, 0, size);
      frames.add(frame);
    }
    return frames;
  }

  private static String said(List<String> words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
