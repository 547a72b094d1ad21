package dev.riffle.engine.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * How a viewer steers their feed.
 *
 * @param learning whether anything is learned of what they do
 * @param steers what they asked for, the last asked last, one by subject, at most {@value
 *     #STEERS_MAX}
 */
public record Steering(boolean learning, List<Steer> steers) {
  /** Beyond these, what was asked first gives way. */
  public static final int STEERS_MAX = 64;

  private static final Steering NONE = new Steering(true, List.of());

  public Steering {
    steers = List.copyOf(steers);
  }

  /** Returns that of a viewer who never said anything. */
  public static Steering none() {
    return NONE;
  }

  /** Returns this with another wish, which replaces one about the same. */
  public Steering with(Steer steer) {
    List<Steer> all = new ArrayList<>(steers);
    all.removeIf(steer::isAbout);
    if (steer.strength() != 0) {
      all.add(steer);
    }
    return new Steering(learning, all.subList(Math.max(0, all.size() - STEERS_MAX), all.size()));
  }

  /** Returns this with learning on or off. */
  public Steering learning(boolean enabled) {
    return new Steering(enabled, steers);
  }
}
