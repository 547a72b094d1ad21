/** The {@code riffle} command. */
@NullMarked
package dev.riffle.cli;

import org.jspecify.annotations.NullMarked;
