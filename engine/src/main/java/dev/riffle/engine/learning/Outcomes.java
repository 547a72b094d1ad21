package dev.riffle.engine.learning;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.objective.Target;
import dev.riffle.engine.store.History;
import java.util.List;

/** Reads from events what they say about each objective. */
final class Outcomes {
  /** How much weaker than a yes a no speaks. */
  private static final double NO_STRENGTH = 0.6;

  private final List<Objective> objectives;
  private final double greatestWeight;
  private final boolean anyHappens;

  Outcomes(List<Objective> objectives) {
    this.objectives = List.copyOf(objectives);
    anyHappens = objectives.stream().anyMatch(o -> o.target() instanceof Target.Happens);
    greatestWeight =
        objectives.stream()
            .filter(objective -> objective.target() instanceof Target.Happens)
            .mapToDouble(Objective::weight)
            .filter(weight -> weight > 0)
            .max()
            .orElse(1);
  }

  /** What one event says. */
  final class Outcome {
    private final double[] labels = new double[objectives.size()];
    private final Event event;
    private boolean concerned;

    private Outcome(Event event) {
      this.event = event;
      for (int o = 0; o < labels.length; o++) {
        labels[o] = labelOf(objectives.get(o).target(), event);
        concerned |= !Double.isNaN(labels[o]);
      }
    }

    /** Tells whether any objective looks at the event. */
    boolean concerned() {
      return concerned;
    }

    /** Returns 0 to 1, or NaN where the objective does not look at the event. */
    double label(int objective) {
      return labels[objective];
    }

    /** Tells whether an absence of the objective is known from this event alone. */
    boolean denies(int objective) {
      return labels[objective] == 0 && objectives.get(objective).target() instanceof Target.Happens;
    }

    /** Tells whether the event is one that an objective waits for. */
    boolean meets(int objective) {
      return labels[objective] == 1 && objectives.get(objective).target() instanceof Target.Happens;
    }

    /** Returns a bit for each objective met. */
    int bits() {
      int bits = 0;
      for (int o = 0; o < labels.length; o++) {
        bits |= meets(o) ? 1 << o : 0;
      }
      return bits;
    }

    /**
     * Returns what the event says for or against the item's tags and author, about -2 to 1: the
     * weight of what was met; against, the lesser, the nearer it came.
     */
    double signal() {
      return anyHappens ? happensSignal() : amountStrength();
    }

    private double happensSignal() {
      double signal = 0;
      for (int o = 0; o < labels.length; o++) {
        double weight = objectives.get(o).weight();
        if (meets(o)) {
          signal += weight / greatestWeight;
        } else if (denies(o) && weight > 0) {
          signal -= NO_STRENGTH * shortfall(objectives.get(o).target()) * weight / greatestWeight;
        }
      }
      return signal;
    }

    private double shortfall(Target target) {
      return target instanceof Target.Happens happens
              && happens.comparison() == Target.Comparison.AT_LEAST
              && happens.bound() > 0
          ? 1 - Math.clamp(happens.measured(event) / happens.bound(), 0, 1)
          : 1;
    }

    /** Returns how much the event counts for the item's popularity, 0 to 1. */
    double strength() {
      return Math.clamp(signal(), 0, 1);
    }

    /** Tells whether the viewer met all of this before, by the flags that the item has. */
    boolean repeats(int flags) {
      return anyHappens ? (bits() & ~flags) == 0 : (flags & History.ENGAGED) != 0;
    }

    private double amountStrength() {
      double strength = 0;
      for (int o = 0; o < labels.length; o++) {
        strength = Math.max(strength, objectives.get(o).weight() > 0 ? labels[o] : 0);
      }
      return strength;
    }
  }

  Outcome of(Event event) {
    return new Outcome(event);
  }

  private static double labelOf(Target target, Event event) {
    if (!event.type().equals(target.eventType())) {
      return Double.NaN;
    }
    return switch (target) {
      case Target.Happens happens -> happens.matches(event) ? 1 : unmet(happens, event);
      case Target.Amount amount -> amount.amount(event) / amount.max();
    };
  }

  private static double unmet(Target.Happens happens, Event event) {
    return Double.isNaN(happens.measured(event)) ? Double.NaN : 0;
  }
}
