/** Music and sound for the demo's clips, synthesised from a seed: no recording is used. */
@NullMarked
package dev.riffle.demo.sound;

import org.jspecify.annotations.NullMarked;
