/** What administrators see and decide: people, settings, and how the place is doing. */
@NullMarked
package dev.riffle.server.admin;

import org.jspecify.annotations.NullMarked;
