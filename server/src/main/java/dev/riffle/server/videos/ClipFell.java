package dev.riffle.server.videos;

/**
 * A duet or stitch was taken down with what it was made with. Published in the transaction that
 * does it.
 *
 * @param creator the id of whose it is
 */
public record ClipFell(String clip, String creator, Derivation.Kind kind) {}
