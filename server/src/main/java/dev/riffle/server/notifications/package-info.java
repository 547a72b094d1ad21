/** What people are told: their inbox, and what pages that are open hear at once. */
@NullMarked
package dev.riffle.server.notifications;

import org.jspecify.annotations.NullMarked;
