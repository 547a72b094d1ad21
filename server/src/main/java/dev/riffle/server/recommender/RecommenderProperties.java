package dev.riffle.server.recommender;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code riffle.recommender}.
 *
 * @param acknowledgePatience how long an append may take before the caller is told to try again
 * @param ownEventsPatience how long a feed waits for the viewer's own acknowledged events
 * @param lagMax entries that may be durable and not yet learned; more are pushed back
 * @param snapshotInterval time between snapshots, while something is learned
 * @param refreshInterval least time between two refreshes of the models that are solved
 * @param refreshEntries least number of entries learned between two refreshes
 * @param recentViewersMax viewers whose last learned event is kept for display
 */
@ConfigurationProperties("riffle.recommender")
record RecommenderProperties(
    @DefaultValue("5s") Duration acknowledgePatience,
    @DefaultValue("100ms") Duration ownEventsPatience,
    @DefaultValue("200000") int lagMax,
    @DefaultValue("5m") Duration snapshotInterval,
    @DefaultValue("10m") Duration refreshInterval,
    @DefaultValue("1000") int refreshEntries,
    @DefaultValue("10000") int recentViewersMax) {}
