/** Who is who: guests, people, accounts, how they sign in, and how they leave. */
@NullMarked
package dev.riffle.server.accounts;

import org.jspecify.annotations.NullMarked;
