package dev.riffle.server.moderation;

/** An appeal was answered. Published in the transaction that does it. */
public record AppealAnswered(long appeal, String person, boolean accepted, String text) {}
