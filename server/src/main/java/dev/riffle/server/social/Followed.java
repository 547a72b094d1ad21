package dev.riffle.server.social;

/** Somebody follows somebody. */
public record Followed(String follower, String followed) {}
