package dev.riffle.demo.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A clip's title, which comes and goes in its first seconds. */
public final class Title implements Drawing {
  private static final double HEIGHT = 22;
  private static final double WIDEST = 420;
  private static final double TOP = 118;

  private final Path2D text;

  public Title(String title) {
    text = Letters.text(title, HEIGHT);
    Rectangle2D bounds = text.getBounds2D();
    double size = Math.min(1, WIDEST / bounds.getWidth());
    AffineTransform middle =
        AffineTransform.getTranslateInstance((Canvas.WIDTH - bounds.getWidth() * size) / 2, TOP);
    middle.scale(size, size);
    text.transform(middle);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    double alpha = Ease.smooth(0.2, 0.9, seconds) * (1 - Ease.smooth(3.4, 4.2, seconds));
    if (alpha > 0) {
      Rectangle2D bounds = text.getBounds2D();
      canvas.pill(
          bounds.getX() - 24,
          bounds.getY() - 15,
          bounds.getWidth() + 48,
          bounds.getHeight() + 30,
          bounds.getHeight() / 2 + 15,
          0x07070f,
          0.42 * alpha);
      canvas.stroke(text, 2.6, 0xffffff, 0.95 * alpha);
    }
  }
}
