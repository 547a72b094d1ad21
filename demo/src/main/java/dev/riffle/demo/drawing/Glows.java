package dev.riffle.demo.drawing;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/** Soft round lights by colour, the last few kept. */
final class Glows {
  private static final int SIZE = 96;
  private static final int KEPT = 64;

  private final Map<Integer, BufferedImage> lights =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, BufferedImage> eldest) {
          return size() > KEPT;
        }
      };

  BufferedImage of(int rgb) {
    return lights.computeIfAbsent(rgb, Glows::made);
  }

  private static BufferedImage made(int rgb) {
    BufferedImage light = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
    double middle = (SIZE - 1) / 2.0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        double distance = Math.hypot(x - middle, y - middle) / middle;
        double rest = Math.max(0, 1 - distance);
        int alpha = (int) Math.round(255 * rest * rest * (3 - 2 * rest));
        light.setRGB(x, y, (alpha << 24) | (rgb & 0xffffff));
      }
    }
    return light;
  }
}
