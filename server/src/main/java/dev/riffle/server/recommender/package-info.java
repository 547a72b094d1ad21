/** One engine a project: what comes in is logged, learned, and asked for. */
@NullMarked
package dev.riffle.server.recommender;

import org.jspecify.annotations.NullMarked;
