package dev.riffle.server.social;

/** Somebody likes somebody else's clip, for the first time. */
public record ClipLiked(String person, String clip, String creator) {}
