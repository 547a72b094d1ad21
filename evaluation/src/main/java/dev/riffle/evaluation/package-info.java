/** Measures the engine, through its facade alone, against simple policies and on real data. */
@NullMarked
package dev.riffle.evaluation;

import org.jspecify.annotations.NullMarked;
