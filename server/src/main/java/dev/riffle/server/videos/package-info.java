/** Clips: their catalogue, who may see them, and how they get into it. */
@NullMarked
package dev.riffle.server.videos;

import org.jspecify.annotations.NullMarked;
