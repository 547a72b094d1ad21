package dev.riffle.server.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Looks into a composed file, and listens. */
final class Composed {
  private static final int RATE = 48_000;
  private static final double BRIGHT = 128;
  private static final double LOUD = 0.1;

  final Path file;
  final Source source;
  private final AudioTools audio;

  Composed(MediaTools tools, Path file) throws Exception {
    this.file = file;
    this.source = new Probe(tools).read(file, 120);
    this.audio = new AudioTools(tools);
  }

  String size() {
    return source.video().width() + "x" + source.video().height();
  }

  /** The seconds at which the picture turns from dark to bright. */
  List<Double> flashes() throws Exception {
    Path raw =
        Samples.make(
            file.resolveSibling("gray.raw"),
            List.of(
                "-i",
                file.toString(),
                "-vf",
                "scale=2:2,format=gray",
                "-fps_mode",
                "passthrough",
                "-f",
                "rawvideo"));
    byte[] bytes = Files.readAllBytes(raw);
    List<Double> flashes = new ArrayList<>();
    for (int i = 1; i < bytes.length / 4; i++) {
      if ((bytes[4 * i] & 0xff) > BRIGHT && (bytes[4 * i - 4] & 0xff) <= BRIGHT) {
        flashes.add(i / source.video().framesPerSecond());
      }
    }
    return flashes;
  }

  /** The seconds at which it becomes loud after at least 0.3 s of quiet. */
  List<Double> clicks() throws Exception {
    float[] samples = samples();
    List<Double> clicks = new ArrayList<>();
    double last = -1;
    for (int i = 0; i < samples.length; i++) {
      if (Math.abs(samples[i]) > LOUD) {
        double second = (double) i / RATE;
        if (second - last > 0.3) {
          clicks.add(second);
        }
        last = second;
      }
    }
    return clicks;
  }

  /** The amplitude of a tone between two moments (Goertzel). */
  double tone(double hertz, double from, double to) throws Exception {
    float[] samples = samples();
    int start = (int) (from * RATE);
    int count = (int) ((to - from) * RATE);
    double real = 0;
    double imaginary = 0;
    for (int i = 0; i < count; i++) {
      double turn = 2 * Math.PI * hertz * i / RATE;
      real += samples[start + i] * Math.cos(turn);
      imaginary += samples[start + i] * Math.sin(turn);
    }
    return 2 * Math.hypot(real, imaginary) / count;
  }

  double loudest() throws Exception {
    double loudest = 0;
    for (float sample : samples()) {
      loudest = Math.max(loudest, Math.abs(sample));
    }
    return loudest;
  }

  /** The name of the colour that is shown at a share of width and height. */
  String color(double second, double x, double y) throws Exception {
    Path png =
        Samples.make(
            file.resolveSibling("frame.png"),
            List.of("-ss", Double.toString(second), "-i", file.toString(), "-frames:v", "1"));
    BufferedImage image = ImageIO.read(png.toFile());
    Color color =
        new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
    return (color.getRed() > BRIGHT ? "r" : "")
        + (color.getGreen() > BRIGHT ? "g" : "")
        + (color.getBlue() > BRIGHT ? "b" : "");
  }

  private float[] samples() throws Exception {
    return audio.pcm(file, RATE, 60);
  }
}
