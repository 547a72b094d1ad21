package dev.riffle.demo.drawing;

/** Chooses the drawing of a scene. */
public final class Drawings {
  private Drawings() {}

  /**
   * Makes the drawing of a scene.
   *
   * @throws IllegalArgumentException if its topic has no drawing
   */
  public static Drawing of(Scene scene) {
    return switch (scene.topic()) {
      case "ocean" -> ocean(scene);
      case "space" -> space(scene);
      case "city" -> city(scene);
      case "fractals" -> fractals(scene);
      case "food" -> food(scene);
      case "balls" -> balls(scene);
      case "garden" -> garden(scene);
      case "trains" -> new Train(scene);
      case "weather" -> weather(scene);
      case "pets" -> new Pet(scene);
      default -> throw new IllegalArgumentException("no drawing for topic " + scene.topic());
    };
  }

  private static Drawing ocean(Scene scene) {
    return switch (scene.pick(0, 1, 0, 2, 0, 3)) {
      case 1 -> new Reef(scene);
      case 2 -> new Jellyfish(scene);
      case 3 -> new Whale(scene);
      default -> new Waves(scene);
    };
  }

  private static Drawing space(Scene scene) {
    return switch (scene.pick(0, 1, 2, 3, 0, 1)) {
      case 1 -> new Galaxy(scene);
      case 2 -> new Orbits(scene);
      case 3 -> new Warp(scene);
      default -> new Planet(scene);
    };
  }

  private static Drawing city(Scene scene) {
    return scene.pick(0, 1, 0, 0, 1, 0) == 1 ? new Highway(scene) : new Skyline(scene);
  }

  private static Drawing fractals(Scene scene) {
    return switch (scene.pick(0, 1, 2, 3, 0, 4)) {
      case 1 -> new BranchTree(scene);
      case 2 -> new Mandelbrot(scene);
      case 3 -> new Hilbert(scene);
      case 4 -> new Sierpinski(scene);
      default -> new Julia(scene);
    };
  }

  private static Drawing food(Scene scene) {
    return switch (scene.pick(0, 1, 2, 3, 0, 1)) {
      case 1 -> new Donuts(scene);
      case 2 -> new IceCream(scene);
      case 3 -> new Ramen(scene);
      default -> new Pizza(scene);
    };
  }

  private static Drawing balls(Scene scene) {
    return switch (scene.pick(0, 1, 2, 3, 1, 0)) {
      case 1 -> new Hoops(scene);
      case 2 -> new BounceRing(scene);
      case 3 -> new GaltonBoard(scene);
      default -> new Pendulums(scene);
    };
  }

  private static Drawing garden(Scene scene) {
    return switch (scene.pick(0, 1, 0, 2, 0, 1)) {
      case 1 -> new Spiral(scene);
      case 2 -> new Blossom(scene);
      default -> new Meadow(scene);
    };
  }

  private static Drawing weather(Scene scene) {
    return switch (scene.pick(0, 1, 2, 3, 0, 1)) {
      case 1 -> new Aurora(scene);
      case 2 -> new Cabin(scene);
      case 3 -> new Rainbow(scene);
      default -> new RainyWindow(scene);
    };
  }
}
