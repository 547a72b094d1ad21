package dev.riffle.demo.drawing;

import java.awt.geom.Path2D;
import java.util.function.DoubleUnaryOperator;

/** Outlines that several drawings share. */
final class Shapes {
  private Shapes() {}

  /** Returns a closed outline through points given as x, y, x, y... */
  static Path2D polygon(double... points) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** Returns a closed outline of a start and cubic curves: x, y, then six numbers a curve. */
  static Path2D curves(double... points) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 6) {
      path.curveTo(
          points[i], points[i + 1], points[i + 2], points[i + 3], points[i + 4], points[i + 5]);
    }
    path.closePath();
    return path;
  }

  /** Returns what lies under a skyline, across the canvas and down to its lower edge. */
  static Path2D ground(double step, DoubleUnaryOperator height) {
    Path2D path = skyline(step, height);
    path.lineTo(Canvas.WIDTH + step, Canvas.HEIGHT);
    path.lineTo(-step, Canvas.HEIGHT);
    path.closePath();
    return path;
  }

  /** Returns a line across the canvas. */
  static Path2D skyline(double step, DoubleUnaryOperator height) {
    Path2D.Double path = new Path2D.Double();
    path.moveTo(-step, height.applyAsDouble(-step));
    for (double x = 0; x <= Canvas.WIDTH + step; x += step) {
      path.lineTo(x, height.applyAsDouble(x));
    }
    return path;
  }

  /** Returns a petal or leaf from the origin upwards. */
  static Path2D petal(double length, double width) {
    return curves(
        0,
        0,
        -width,
        -length * 0.35,
        -width * 0.7,
        -length,
        0,
        -length,
        width * 0.7,
        -length,
        width,
        -length * 0.35,
        0,
        0);
  }
}
