package dev.riffle.server.moderation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureHashTest {
  @Test
  void distance_scaledPicture_isSmallAndOfAnotherLarge() {
    BufferedImage picture = picture(1, 360, 640);
    long hash = PictureHash.of(picture);
    assertTrue(PictureHash.isTelling(hash));
    assertTrue(PictureHash.distance(hash, PictureHash.of(scaled(picture, 180, 320))) <= 6);
    assertTrue(PictureHash.distance(hash, PictureHash.of(picture(2, 360, 640))) > 16);
  }

  @Test
  void isTelling_plainPicture_isNot() {
    assertFalse(
        PictureHash.isTelling(
            PictureHash.of(new BufferedImage(90, 160, BufferedImage.TYPE_INT_RGB))));
  }

  private static BufferedImage picture(long seed, int width, int height) {
    Random random = new Random(seed);
    BufferedImage small = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 81; i++) {
      small.setRGB(i % 9, i / 9, new Color(random.nextInt(1 << 24)).getRGB());
    }
    return scaled(small, width, height);
  }

  private static BufferedImage scaled(BufferedImage picture, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.drawImage(picture, 0, 0, width, height, null);
    graphics.dispose();
    return scaled;
  }
}
