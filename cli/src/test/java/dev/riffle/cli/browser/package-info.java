/** The app in a real Chromium, against a real server with real clips. */
@NullMarked
package dev.riffle.cli.browser;

import org.jspecify.annotations.NullMarked;
