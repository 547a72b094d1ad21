package dev.riffle.server.videos;

/**
 * A duet or stitch was taken down together with the clip that it was made with, as the author of
 * that one wishes. Published in the transaction that does it.
 */
public record ClipFell(String clip) {}
