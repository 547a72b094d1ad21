/** How well seconds watched are predicted, in worlds whose truth is known. */
@NullMarked
package dev.riffle.evaluation.watchtime;

import org.jspecify.annotations.NullMarked;
