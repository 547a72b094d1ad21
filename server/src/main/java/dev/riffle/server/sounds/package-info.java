/**
 * Sounds: what is heard in clips, and what was sent alone for others to perform to; which clips use
 * one, and how one that comes back is recognised.
 */
@NullMarked
package dev.riffle.server.sounds;

import org.jspecify.annotations.NullMarked;
