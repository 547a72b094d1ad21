package dev.riffle.engine.store;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.profile.Steering;
import dev.riffle.engine.settings.ProfileSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.Map;

/** What is known of one user or session. One writer, readers without locks. */
public final class Viewer {
  private static final double ACTIVITY_HALF_LIFE_MILLIS = 3_600_000;

  private final History history;
  private final Affinities affinities;
  private final float[] rates;
  private volatile Map<String, String> attributes = Map.of();
  private volatile Steering steering = Steering.none();
  private double activity;
  private long activityMillis;

  Viewer(ProfileSettings settings, int objectives) {
    history = new History(settings.history());
    affinities = new Affinities(settings);
    rates = new float[2 * objectives];
  }

  public History history() {
    return history;
  }

  public Affinities affinities() {
    return affinities;
  }

  public Map<String, String> attributes() {
    return attributes;
  }

  public void attributes(Map<String, String> attributes) {
    this.attributes = attributes;
  }

  /** Returns what the viewer asked for. */
  public Steering steering() {
    return steering;
  }

  public void steering(Steering steering) {
    this.steering = steering;
  }

  /** Returns the number of successes at an objective, the older ones counting less. */
  public float successes(int objective) {
    return rates[2 * objective];
  }

  /** Returns the number of trials at an objective, the older ones counting less. */
  public float trials(int objective) {
    return rates[2 * objective + 1];
  }

  /**
   * Counts a trial at an objective.
   *
   * @param outcome 0 to 1
   * @param keep what is left of the earlier ones
   */
  public void tried(int objective, double outcome, double keep) {
    rates[2 * objective] = (float) (rates[2 * objective] * keep + outcome);
    rates[2 * objective + 1] = (float) (rates[2 * objective + 1] * keep + 1);
  }

  /** Counts an action; returns how many there were of late, it included. */
  public double act(long nowMillis) {
    activity =
        activity * Exponents.decay((double) (nowMillis - activityMillis), ACTIVITY_HALF_LIFE_MILLIS)
            + 1;
    activityMillis = Math.max(activityMillis, nowMillis);
    return activity;
  }

  /** Takes over from the viewer as they were what is not learned: what they saw, said and are. */
  void keepFrom(Viewer before) {
    history.keepSeen(before.history);
    attributes = before.attributes;
    steering = before.steering;
    activity = before.activity;
    activityMillis = before.activityMillis;
  }

  void write(StateWriter out) {
    history.write(out);
    affinities.write(out);
    out.numbers(rates, rates.length);
    out.texts(attributes);
    SteeringCodec.write(out, steering);
    out.number(activity);
    out.number(activityMillis);
  }

  void read(StateReader in) {
    history.read(in);
    affinities.read(in);
    in.reals(rates, rates.length);
    attributes = Map.copyOf(in.texts());
    steering = SteeringCodec.read(in);
    activity = in.doubleReal();
    activityMillis = in.longInteger();
  }
}
