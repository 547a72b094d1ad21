/** The deployable service: one package a feature. */
@NullMarked
package dev.riffle.server;

import org.jspecify.annotations.NullMarked;
