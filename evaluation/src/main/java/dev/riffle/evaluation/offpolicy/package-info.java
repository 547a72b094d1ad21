/** What another policy would have earned, estimated from a log of this one's choices. */
@NullMarked
package dev.riffle.evaluation.offpolicy;

import org.jspecify.annotations.NullMarked;
