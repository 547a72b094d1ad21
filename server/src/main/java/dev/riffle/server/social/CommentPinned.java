package dev.riffle.server.social;

/** A clip's creator put somebody else's comment on top. */
public record CommentPinned(String comment, String clip, String creator, String writer) {}
