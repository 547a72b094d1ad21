package dev.riffle.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Bounds how often somebody may do something: a bucket of tokens for each kind of act and each who,
 * refilled steadily. Those who have been away the longest are forgotten, which can only be in their
 * favour. Thread-safe.
 */
@Component
public class RateLimits {
  private static final int BUCKETS_MAX = 200_000;

  private final Cache<Key, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(BUCKETS_MAX).expireAfterAccess(Duration.ofDays(1)).build();
  private final double factor;

  RateLimits(@Value("${riffle.limits-factor:1}") double factor) {
    this.factor = factor;
  }

  /**
   * How often something may be done.
   *
   * @param act what it is, for the message: "sign in", "write a comment"
   * @param tokens at once, and again within {@code per}; at least 1
   */
  public record Limit(String act, int tokens, Duration per) {}

  private record Key(Limit limit, String who) {}

  /** Takes one token of {@code who}, or refuses with the time to wait. */
  public void take(Limit limit, String who) {
    take(limit, who, 1);
  }

  /** Takes {@code tokens} tokens of {@code who}, or refuses with the time to wait. */
  public void take(Limit limit, String who, int tokens) {
    if (tokens == 0) {
      return;
    }
    Bucket bucket = buckets.get(new Key(limit, who), _ -> bucket(limit));
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(tokens);
    if (!probe.isConsumed()) {
      Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
      throw Refusal.tooManyRequests(
          "you can %s %d times in %s; wait %d s"
              .formatted(limit.act, scaled(limit), text(limit.per), Math.max(1, wait.toSeconds())),
          wait);
    }
  }

  private Bucket bucket(Limit limit) {
    long capacity = scaled(limit);
    return Bucket.builder()
        .addLimit(band -> band.capacity(capacity).refillGreedy(capacity, limit.per))
        .build();
  }

  private long scaled(Limit limit) {
    return Math.max(1, Math.round(limit.tokens * factor));
  }

  private static String text(Duration per) {
    return per.toMinutes() > 0 ? per.toMinutes() + " min" : per.toSeconds() + " s";
  }
}
