package dev.riffle.engine.store;

import dev.riffle.engine.profile.Steer;
import dev.riffle.engine.profile.Steering;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes what a viewer asked for, and reads it back. */
final class SteeringCodec {
  private SteeringCodec() {}

  static void write(StateWriter out, Steering steering) {
    out.flag(steering.learning());
    out.number(steering.steers().size());
    for (Steer steer : steering.steers()) {
      out.text(steer.kind().name());
      out.text(steer.subject());
      out.number(steer.strength());
    }
  }

  static Steering read(StateReader in) {
    boolean learning = in.flag();
    int count = in.count(Steering.STEERS_MAX);
    List<Steer> steers = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      steers.add(new Steer(Steer.Kind.valueOf(in.text()), in.text(), in.doubleReal()));
    }
    return count == 0 && learning ? Steering.none() : new Steering(learning, steers);
  }
}
