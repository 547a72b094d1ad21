package dev.riffle.demo.sound;

/**
 * One note.
 *
 * @param start in seconds from the beginning
 * @param length in seconds, until it is let go
 * @param pitch as a MIDI number: 69 is 440 Hz
 * @param level from 0 to 1
 * @param pan from -1, left, to 1, right
 */
record Note(double start, double length, int pitch, double level, double pan) {}
