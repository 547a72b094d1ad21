package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Example;

/**
 * Something that was shown, or could have been, and what came of it.
 *
 * @param millis when, or 0 where the data have no time
 */
record Case(Example example, boolean positive, long millis) {}
