@NullMarked
package dev.riffle.demo;

import org.jspecify.annotations.NullMarked;
