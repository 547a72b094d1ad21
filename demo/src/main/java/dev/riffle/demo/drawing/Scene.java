package dev.riffle.demo.drawing;

import java.util.SplittableRandom;

/**
 * What a drawing is made for.
 *
 * @param topic picks the kind of drawing
 * @param variant picks one among those of the topic, from 0
 * @param seed of everything random in it
 * @param seconds how long it lasts
 * @param beatSeconds how long a beat of its music lasts
 * @param scale pixels for one unit of the canvas, above 0
 */
public record Scene(
    String topic, int variant, long seed, double seconds, double beatSeconds, double scale) {

  SplittableRandom random() {
    return new SplittableRandom(seed);
  }

  /** Picks by variant, going round where there are more variants than choices. */
  int pick(int... choices) {
    return choices[Math.floorMod(variant, choices.length)];
  }
}
