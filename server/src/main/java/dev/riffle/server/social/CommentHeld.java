package dev.riffle.server.social;

/**
 * A comment waits for a moderator. Published in the transaction that writes it.
 *
 * @param writer id of who wrote it
 */
public record CommentHeld(String comment, String writer) {}
