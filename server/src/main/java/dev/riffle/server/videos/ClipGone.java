package dev.riffle.server.videos;

/**
 * A clip is no longer public: taken down, held, deleted, or kept back by its creator. Published in
 * the transaction that does it. Creators who get out of sight are told by {@link
 * dev.riffle.server.accounts.PersonChanged} alone, however many clips they have.
 */
public record ClipGone(String clip) {}
