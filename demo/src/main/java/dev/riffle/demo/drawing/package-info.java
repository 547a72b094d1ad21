/** The demo's moving pictures, drawn frame by frame: one class a scene, no font and no file. */
@NullMarked
package dev.riffle.demo.drawing;

import org.jspecify.annotations.NullMarked;
