/** People who watch without an account: an anonymous session in a cookie, and their choices. */
@NullMarked
package dev.riffle.server.guests;

import org.jspecify.annotations.NullMarked;
