package dev.riffle.server.videos;

/**
 * A new or edited clip waits for somebody to look at it. Published in the transaction that does it.
 *
 * @param why for moderators
 */
public record ClipHeld(String clip, String why) {}
