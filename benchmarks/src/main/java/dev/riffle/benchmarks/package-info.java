/** Load runs on the engine and on whole processes: measured, never asserted. */
@NullMarked
package dev.riffle.benchmarks;

import org.jspecify.annotations.NullMarked;
