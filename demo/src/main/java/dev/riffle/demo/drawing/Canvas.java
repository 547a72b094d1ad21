package dev.riffle.demo.drawing;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A picture to paint on, {@value #WIDTH} units wide and {@value #HEIGHT} high whatever its pixels.
 * Colours are {@code 0xRRGGBB}, opacities 0 to 1. Uses no font. Belongs to one thread.
 */
public final class Canvas {
  static final int WIDTH = 540;
  static final int HEIGHT = 960;

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final double scale;
  private final Glows glows = new Glows();

  private Canvas(BufferedImage image, double scale) {
    this.image = image;
    this.scale = scale;
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.scale(scale, scale);
  }

  /** Makes a canvas of a number of pixels in width; its height follows. */
  public static Canvas ofWidth(int pixels) {
    double scale = (double) pixels / WIDTH;
    int height = (int) Math.round(HEIGHT * scale);
    return over(new BufferedImage(pixels, height, BufferedImage.TYPE_INT_RGB), scale);
  }

  static Canvas over(BufferedImage image, double scale) {
    return new Canvas(image, scale);
  }

  /** Returns what was painted, not a copy. */
  public BufferedImage image() {
    return image;
  }

  /** Returns the pixels themselves, row by row, as {@code 0xRRGGBB}. */
  public int[] pixels() {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  double scale() {
    return scale;
  }

  void fill(Shape shape, int rgb, double alpha) {
    graphics.setColor(Tone.of(rgb, alpha));
    graphics.fill(shape);
  }

  void fill(Shape shape, int rgb) {
    fill(shape, rgb, 1);
  }

  void stroke(Shape shape, double width, int rgb, double alpha) {
    graphics.setColor(Tone.of(rgb, alpha));
    graphics.setStroke(
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  void line(double x1, double y1, double x2, double y2, double width, int rgb, double alpha) {
    stroke(new Line2D.Double(x1, y1, x2, y2), width, rgb, alpha);
  }

  void disc(double x, double y, double radius, int rgb, double alpha) {
    fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), rgb, alpha);
  }

  void disc(double x, double y, double radius, int rgb) {
    disc(x, y, radius, rgb, 1);
  }

  void oval(double x, double y, double radiusX, double radiusY, int rgb, double alpha) {
    fill(new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY), rgb, alpha);
  }

  void ring(double x, double y, double radius, double width, int rgb, double alpha) {
    stroke(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), width, rgb, alpha);
  }

  void rect(double x, double y, double width, double height, int rgb, double alpha) {
    fill(new Rectangle2D.Double(x, y, width, height), rgb, alpha);
  }

  void rect(double x, double y, double width, double height, int rgb) {
    rect(x, y, width, height, rgb, 1);
  }

  void pill(double x, double y, double width, double height, double radius, int rgb, double alpha) {
    fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), rgb, alpha);
  }

  /** Paints a soft light that fades to nothing at the radius. */
  void glow(double x, double y, double radius, int rgb, double alpha) {
    if (alpha <= 0 || radius <= 0) {
      return;
    }
    BufferedImage light = glows.of(rgb);
    AffineTransform place = AffineTransform.getTranslateInstance(x - radius, y - radius);
    place.scale(2 * radius / light.getWidth(), 2 * radius / light.getHeight());
    show(light, place, alpha);
  }

  /** Shows a layer with its left upper corner at a place. */
  void show(Layer layer, double x, double y, double alpha) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(1 / scale, 1 / scale);
    show(layer.image(), place, alpha);
  }

  /** Shows a layer over the whole canvas. */
  void show(Layer layer) {
    show(layer, 0, 0, 1);
  }

  /** Shows an image that was made pixel by pixel, stretched over the whole canvas. */
  void stretch(BufferedImage pixels) {
    show(
        pixels,
        AffineTransform.getScaleInstance(
            (double) WIDTH / pixels.getWidth(), (double) HEIGHT / pixels.getHeight()),
        1);
  }

  /** Shows a square image at a place and size. */
  void sprite(BufferedImage picture, double x, double y, double size) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale(size / picture.getWidth(), size / picture.getHeight());
    show(picture, place, 1);
  }

  /** Paints with the origin moved, turned (radians) and scaled. */
  void placed(double x, double y, double turn, double size, Runnable painter) {
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, y);
    graphics.rotate(turn);
    graphics.scale(size, size);
    painter.run();
    graphics.setTransform(before);
  }

  /** Paints inside a shape only. */
  void clipped(Shape shape, Runnable painter) {
    Shape before = graphics.getClip();
    graphics.clip(shape);
    painter.run();
    graphics.setClip(before);
  }

  void show(BufferedImage picture, AffineTransform place, double alpha) {
    if (alpha < 1) {
      graphics.setComposite(
          AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Math.clamp(alpha, 0, 1)));
    }
    graphics.drawImage(picture, place, null);
    graphics.setComposite(AlphaComposite.SrcOver);
  }
}
