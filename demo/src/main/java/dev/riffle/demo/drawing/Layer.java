package dev.riffle.demo.drawing;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** A picture that is painted once and shown in many frames. */
final class Layer {
  private final BufferedImage image;

  private Layer(BufferedImage image) {
    this.image = image;
  }

  /** Paints a whole frame that nothing shows through. */
  static Layer opaque(double scale, Consumer<Canvas> painter) {
    return painted(
        Canvas.over(image(Canvas.WIDTH, Canvas.HEIGHT, scale, BufferedImage.TYPE_INT_RGB), scale),
        painter);
  }

  /** Paints something of a size, in units of the canvas, that what is behind shows through. */
  static Layer clear(double scale, double width, double height, Consumer<Canvas> painter) {
    return painted(
        Canvas.over(image(width, height, scale, BufferedImage.TYPE_INT_ARGB_PRE), scale), painter);
  }

  BufferedImage image() {
    return image;
  }

  private static Layer painted(Canvas canvas, Consumer<Canvas> painter) {
    painter.accept(canvas);
    return new Layer(canvas.image());
  }

  private static BufferedImage image(double width, double height, double scale, int type) {
    return new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), type);
  }
}
