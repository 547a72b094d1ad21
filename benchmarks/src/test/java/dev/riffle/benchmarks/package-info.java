@NullMarked
package dev.riffle.benchmarks;

import org.jspecify.annotations.NullMarked;
