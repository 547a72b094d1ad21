/** Ranks all items for the users of a published split, without time. */
@NullMarked
package dev.riffle.evaluation.topn;

import org.jspecify.annotations.NullMarked;
