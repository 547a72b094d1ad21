package dev.riffle.engine.objective;

import dev.riffle.engine.check.Check;
import java.time.Duration;

/**
 * Something that the feed is to bring about, or to avoid. The value of an item to a viewer is the
 * sum over objectives of weight x predicted probability, or expected quantity.
 *
 * @param name such as {@code finish}
 * @param target what is predicted
 * @param patience how long after the item was shown an absence counts as a no, up to 30 days
 * @param weight in the value, -1,000 to 1,000; negative for what is to be avoided
 */
public record Objective(String name, Target target, Duration patience, double weight) {
  public Objective {
    Check.id("objective", name);
    Check.duration("patience of " + name, patience, Duration.ofDays(30));
    Check.range("weight of " + name, weight, -1_000, 1_000);
  }

  /**
   * Reads an objective's target from text, as configuration has it: {@code watch with portion >=
   * 0.9}, {@code like}, {@code watch seconds up to 60}.
   *
   * @throws IllegalArgumentException if the text is not of that form; the message says where
   */
  public static Objective of(String name, String target, Duration patience, double weight) {
    return new Objective(name, Target.parse(target), patience, weight);
  }
}
