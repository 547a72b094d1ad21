/** What every endpoint shares: problem+json errors, API keys, limits and security headers. */
@NullMarked
package dev.riffle.server.http;

import org.jspecify.annotations.NullMarked;
