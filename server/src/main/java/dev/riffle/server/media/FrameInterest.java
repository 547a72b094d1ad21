package dev.riffle.server.media;

import java.awt.image.BufferedImage;

/**
 * How much there is to see in a frame: contrast times detail, less where it is nearly black or
 * nearly white. Only frames of one clip are comparable.
 */
final class FrameInterest {
  private static final int STEPS = 64;
  private static final double DARK = 40;
  private static final double BRIGHT = 225;

  private FrameInterest() {}

  /** Returns 0 for a frame of a single colour, more the more there is to see. */
  static double of(BufferedImage frame) {
    double sum = 0;
    double squares = 0;
    double edges = 0;
    int count = 0;
    for (int row = 0; row < STEPS; row++) {
      double before = luminance(frame, 0, row);
      for (int column = 0; column < STEPS; column++) {
        double here = luminance(frame, column, row);
        sum += here;
        squares += here * here;
        edges += Math.abs(here - before);
        before = here;
        count++;
      }
    }
    double mean = sum / count;
    double deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
    return (deviation + edges / count) * exposure(mean);
  }

  private static double exposure(double mean) {
    return mean < DARK ? mean / DARK : mean > BRIGHT ? (255 - mean) / (255 - BRIGHT) : 1;
  }

  private static double luminance(BufferedImage frame, int column, int row) {
    int x = column * frame.getWidth() / STEPS;
    int y = row * frame.getHeight() / STEPS;
    int color = frame.getRGB(x, y);
    return 0.2126 * (color >> 16 & 255) + 0.7152 * (color >> 8 & 255) + 0.0722 * (color & 255);
  }
}
