package dev.riffle.engine.event;

import java.time.Instant;

/**
 * Solves items' factors anew from what viewers like. An entry of the log, since what is learned
 * after it depends on it.
 *
 * @param whole true solves now, and also whatever other models are waiting for, while writers wait:
 *     seconds in a large catalogue; false solves beside the entries that follow, and the factors
 *     are in force from the next refresh on
 */
public record Refresh(boolean whole, Instant time) implements Entry {}
