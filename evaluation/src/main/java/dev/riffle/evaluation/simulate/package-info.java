/** Simulated viewers of known taste on the demo catalogue. */
@NullMarked
package dev.riffle.evaluation.simulate;

import org.jspecify.annotations.NullMarked;
