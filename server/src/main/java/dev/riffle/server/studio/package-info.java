/**
 * What creators see of how their clips are watched: numbers that a projection counts from the event
 * log.
 */
@NullMarked
package dev.riffle.server.studio;

import org.jspecify.annotations.NullMarked;
