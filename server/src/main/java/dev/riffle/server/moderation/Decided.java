package dev.riffle.server.moderation;

/**
 * Something was decided about somebody, who is to be told. Published in the transaction that does
 * it.
 *
 * @param decision its id
 * @param action take-down, restore, warn, strike, suspend or unsuspend
 * @param clip the clip's id; empty where it is about something else
 * @param text what the moderator says to them; may be empty
 */
public record Decided(
    long decision, String person, String action, String reason, String clip, String text) {}
