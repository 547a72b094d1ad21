package dev.riffle.server.create;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * How far productions have come. Kept in memory: after a restart a production goes on with the
 * share that its finished steps are worth. Thread-safe.
 */
@Component
class Shares {
  private static final double COMPOSED = 0.4;
  private static final double REST = 0.6;
  private static final double FINISHING = 0.97;

  private final Map<String, Double> within = new ConcurrentHashMap<>();

  /** Notes the share of the current step, 0 to 1. */
  void set(String draft, double share) {
    within.put(draft, Math.clamp(share, 0, 1));
  }

  void clear(String draft) {
    within.remove(draft);
  }

  /** Returns how much of the whole is done, 0 to 1. */
  double of(Draft draft) {
    double share = within.getOrDefault(draft.id(), 0.0);
    double composed = draft.edits().composed() ? COMPOSED : 0;
    return switch (draft.step()) {
      case WAITING -> 0;
      case COMPOSING -> share * composed;
      case FIRST -> between(composed, REST, share);
      case REST -> between(REST, FINISHING, share);
      case FINISHING -> FINISHING;
    };
  }

  private static double between(double from, double to, double share) {
    return from + (to - from) * share;
  }
}
