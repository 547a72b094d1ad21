package dev.riffle.server.media;

/**
 * Small frames of a clip in one picture, row by row, for a scrubber: frame {@code n} shows what is
 * at {@code n} times the interval.
 *
 * @param picture a JPEG of {@code columns} x {@code rows} frames; the last ones may be black
 * @param interval between two frames in seconds
 * @param width of one frame in pixels
 * @param height of one frame in pixels
 */
public record Sprite(
    MediaName picture, double interval, int columns, int rows, int width, int height) {}
