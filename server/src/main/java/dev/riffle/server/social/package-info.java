/**
 * What people are to each other and to clips: who follows, blocks and mutes whom, what is liked and
 * saved, and what is said below a clip.
 */
@NullMarked
package dev.riffle.server.social;

import org.jspecify.annotations.NullMarked;
