package dev.riffle.server.social;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.videos.ClipCounts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Counts views and shares without writing down whose they are: one of a viewer counts once in a
 * while, so that neither a batch that is sent again nor a loop adds up. Thread-safe.
 */
@Service
public class Watches {
  private static final int REMEMBERED_MAX = 500_000;
  private static final Duration WHILE = Duration.ofMinutes(30);

  private static final int SHARE_WARMTH = 5;

  private final ClipTallies tallies;
  private final ClipCounts views;
  private final InstantSource clock;
  private final Cache<Seen, Boolean> recent =
      Caffeine.newBuilder().maximumSize(REMEMBERED_MAX).expireAfterWrite(WHILE).build();

  Watches(ClipTallies tallies, ClipCounts views, InstantSource clock) {
    this.tallies = tallies;
    this.views = views;
    this.clock = clock;
  }

  /** What is counted. */
  public enum Kind {
    VIEW,
    FINISH,
    SHARE
  }

  private record Seen(String viewer, String clip, Kind kind) {}

  /** Counts what a viewer did with clips, which exist. */
  public void count(Viewer viewer, Kind kind, Collection<String> clips) {
    Set<String> once =
        clips.stream()
            .filter(clip ->
                recent.asMap().putIfAbsent(new Seen(viewer.key(), clip, kind), true) == null)
            .collect(Collectors.toSet());
    switch (kind) {
      case VIEW -> views.viewed(each(once, 1), clock.instant());
      case FINISH -> once.forEach(clip -> tallies.add(clip, "finishes", 1));
      case SHARE -> {
        once.forEach(clip -> tallies.add(clip, "shares", 1));
        views.warmed(each(once, SHARE_WARMTH), clock.instant());
      }
    }
  }

  private static Map<String, Integer> each(Set<String> clips, int weight) {
    return clips.stream().collect(Collectors.toMap(clip -> clip, _ -> weight));
  }
}
