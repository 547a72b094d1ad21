/** Projects, what they optimise, and the keys that open them. */
@NullMarked
package dev.riffle.server.projects;

import org.jspecify.annotations.NullMarked;
