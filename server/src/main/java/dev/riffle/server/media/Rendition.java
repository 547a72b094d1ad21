package dev.riffle.server.media;

/**
 * One file of a clip, H.264 and AAC in a faststart MP4.
 *
 * @param width of a frame in pixels, even
 * @param height of a frame in pixels, even
 */
public record Rendition(MediaName media, int width, int height, long bytes) {}
