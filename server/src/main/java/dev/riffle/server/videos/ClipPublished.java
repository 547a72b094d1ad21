package dev.riffle.server.videos;

/**
 * A clip has become public: uploaded, approved, restored, or opened by its creator. Published in
 * the transaction that does it.
 */
public record ClipPublished(String clip) {}
