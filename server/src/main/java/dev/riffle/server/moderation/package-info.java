/**
 * What keeps the place safe: reports, the moderators' desk, decisions and appeals, filters for
 * words and media, and the log of every act.
 */
@NullMarked
package dev.riffle.server.moderation;

import org.jspecify.annotations.NullMarked;
