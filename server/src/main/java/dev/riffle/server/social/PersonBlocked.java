package dev.riffle.server.social;

/** Somebody wants nothing to do with somebody any more. */
public record PersonBlocked(String blocker, String blocked) {}
