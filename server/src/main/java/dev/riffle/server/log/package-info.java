/** The durable, ordered log of everything that changes an engine's state. */
@NullMarked
package dev.riffle.server.log;

import org.jspecify.annotations.NullMarked;
