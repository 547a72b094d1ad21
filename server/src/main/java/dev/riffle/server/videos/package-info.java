/**
 * Clips: their catalogue, their media, and the way from an uploaded file to something that plays
 * everywhere.
 */
@NullMarked
package dev.riffle.server.videos;

import org.jspecify.annotations.NullMarked;
