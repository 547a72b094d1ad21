package dev.riffle.server.social;

/** Somebody likes somebody else's comment. */
public record CommentLiked(String person, String comment, String clip, String writer) {}
