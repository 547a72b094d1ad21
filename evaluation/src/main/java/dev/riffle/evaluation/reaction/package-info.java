/** How fast the engine reacts: to a change of taste, a new item, a trend, and a hostile user. */
@NullMarked
package dev.riffle.evaluation.reaction;

import org.jspecify.annotations.NullMarked;
