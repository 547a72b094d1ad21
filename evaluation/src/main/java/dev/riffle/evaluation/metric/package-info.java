/** Measures of ranked lists, and how sure they are. */
@NullMarked
package dev.riffle.evaluation.metric;

import org.jspecify.annotations.NullMarked;
