package dev.riffle.engine.event;

import java.time.Instant;

/**
 * One line of the log. State changes only by applying entries in log order, so that a replay of the
 * log gives the same state.
 */
public sealed interface Entry
    permits Event,
        ItemPut,
        ItemRemoved,
        LearningSet,
        ProfileReset,
        Refresh,
        Served,
        Steered,
        UserForgotten,
        UserPut {
  /** When it happened, by the clock of whoever says so. */
  Instant time();
}
