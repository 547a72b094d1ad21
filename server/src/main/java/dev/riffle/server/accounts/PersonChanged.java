package dev.riffle.server.accounts;

/**
 * Somebody's name or words about themselves have changed, or whether they can be seen.
 *
 * @param visible false while they are suspended or leaving
 */
public record PersonChanged(String person, boolean visible) {}
