package dev.riffle.demo.drawing;

/** A train that is followed from the side through a landscape. */
final class Train implements Drawing {
  private static final double RAILS = 742;

  private final Scene scene;
  private final Landscape landscape;
  private final RollingStock stock;
  private final double speed;

  Train(Scene scene) {
    this.scene = scene;
    landscape = new Landscape(scene);
    stock = new RollingStock(scene);
    speed = scene.pick(150, 620, 210, 170, 230, 140);
  }

  @Override
  public void paint(Canvas canvas, double seconds) {
    double way = speed * seconds;
    landscape.paintFar(canvas, way, seconds);
    track(canvas, way);
    double sway = 1.2 * Math.sin(seconds * 2 * Math.PI / scene.beatSeconds() / 2);
    double ahead = 30 * Math.sin(seconds * 0.5);
    stock.paint(canvas, 360 + ahead, RAILS - 8 + sway * 0.5, way, seconds);
    landscape.paintNear(canvas, way, seconds);
  }

  private void track(Canvas canvas, double way) {
    canvas.fill(
        Shapes.polygon(-5, RAILS - 2, 545, RAILS - 2, 545, RAILS + 34, -5, RAILS + 34),
        landscape.ballast());
    for (int i = 0; i < 26; i++) {
      double x = ((i * 24 - way) % 624 + 624) % 624 - 40;
      canvas.pill(x, RAILS + 4, 14, 8, 2, 0x2a1f1c, 0.8);
    }
    canvas.rect(-5, RAILS - 2, 550, 5, 0x8a8f9c);
    canvas.rect(-5, RAILS - 2, 550, 1.8, 0xdfe4ee);
  }
}
