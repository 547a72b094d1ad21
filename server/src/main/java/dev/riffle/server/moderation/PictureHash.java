package dev.riffle.server.moderation;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * What a picture looks like, in 64 bits: whether each of 8 by 8 points is brighter than its right
 * neighbour (dHash). Pictures that were scaled or encoded again differ in a few bits, others in
 * about half of them.
 */
final class PictureHash {
  private static final int SIZE = 8;
  private static final int PLAIN_BITS_MAX = 6;

  private PictureHash() {}

  static long of(BufferedImage picture) {
    BufferedImage small = scaled(picture);
    long bits = 0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        boolean brighter = light(small, x, y) > light(small, x + 1, y);
        bits = bits << 1 | (brighter ? 1 : 0);
      }
    }
    return bits;
  }

  /** Tells whether there is enough in the picture to know it by: a plain area is like any other. */
  static boolean isTelling(long hash) {
    int bits = Long.bitCount(hash);
    return bits > PLAIN_BITS_MAX && bits < Long.SIZE - PLAIN_BITS_MAX;
  }

  static int distance(long a, long b) {
    return Long.bitCount(a ^ b);
  }

  private static BufferedImage scaled(BufferedImage picture) {
    BufferedImage half = picture;
    while (half.getWidth() > 4 * SIZE && half.getHeight() > 4 * SIZE) {
      half = drawn(half, half.getWidth() / 2, half.getHeight() / 2);
    }
    return drawn(half, SIZE + 1, SIZE);
  }

  private static BufferedImage drawn(BufferedImage picture, int width, int height) {
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = small.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return small;
  }

  private static int light(BufferedImage picture, int x, int y) {
    return picture.getRaster().getSample(x, y, 0);
  }
}
