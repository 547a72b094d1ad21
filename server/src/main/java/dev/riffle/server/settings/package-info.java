/** What an administrator can change while the server runs: typed, checked, with its history. */
@NullMarked
package dev.riffle.server.settings;

import org.jspecify.annotations.NullMarked;
