/** Finding clips, people and hashtags: by words, by what is watched now, and by topic. */
@NullMarked
package dev.riffle.server.discover;

import org.jspecify.annotations.NullMarked;
