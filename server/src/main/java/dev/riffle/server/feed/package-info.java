/** The app's own endpoints: composes engine, catalogue and viewers into what the web app shows. */
@NullMarked
package dev.riffle.server.feed;

import org.jspecify.annotations.NullMarked;
