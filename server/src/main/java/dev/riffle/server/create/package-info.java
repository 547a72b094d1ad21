/** From an idea to a clip: drafts, resumable uploads, production and publishing. */
@NullMarked
package dev.riffle.server.create;

import org.jspecify.annotations.NullMarked;
