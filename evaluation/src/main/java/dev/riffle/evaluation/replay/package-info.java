/** Replays a log of clicks in time order: recommend, check, learn. */
@NullMarked
package dev.riffle.evaluation.replay;

import org.jspecify.annotations.NullMarked;
