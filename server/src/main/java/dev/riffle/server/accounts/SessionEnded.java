package dev.riffle.server.accounts;

/**
 * Somebody is signed out: here, from elsewhere, or as their account is no more.
 *
 * @param session its id, which lets nobody in any longer
 */
public record SessionEnded(String session) {}
