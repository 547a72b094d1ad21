/** The data directory and PostgreSQL, embedded in it or elsewhere. */
@NullMarked
package dev.riffle.server.database;

import org.jspecify.annotations.NullMarked;
