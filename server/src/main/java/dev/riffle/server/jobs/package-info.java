/** Work that outlives a crash: a queue in the database, worked off by db-scheduler. */
@NullMarked
package dev.riffle.server.jobs;

import org.jspecify.annotations.NullMarked;
