/** Reads logs of clicks and splits of interactions. */
@NullMarked
package dev.riffle.evaluation.data;

import org.jspecify.annotations.NullMarked;
