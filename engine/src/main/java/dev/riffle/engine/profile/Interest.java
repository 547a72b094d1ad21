package dev.riffle.engine.profile;

/**
 * One thing that the feed believes about a viewer.
 *
 * @param kind {@code tag} or {@code author}
 * @param subject the tag or the author's id
 * @param affinity -1 (avoids it) to 1 (finishes nearly everything of it)
 */
public record Interest(String kind, String subject, double affinity) {}
