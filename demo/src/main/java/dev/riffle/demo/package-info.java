/** Generated clips, their captions and their creators: content for a first look and for tests. */
@NullMarked
package dev.riffle.demo;

import org.jspecify.annotations.NullMarked;
