/** Media files: looking into them, making of them what plays everywhere, keeping and serving it. */
@NullMarked
package dev.riffle.server.media;

import org.jspecify.annotations.NullMarked;
