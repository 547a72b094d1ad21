package dev.riffle.server.social;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.riffle.server.accounts.Viewer;
import java.time.Duration;
import java.util.Collection;
import org.springframework.stereotype.Service;

/**
 * Counts views and shares without writing down whose they are: one of a viewer counts once in a
 * while, so that neither a batch that is sent again nor a loop adds up. Thread-safe.
 */
@Service
public class Watches {
  private static final int REMEMBERED_MAX = 500_000;
  private static final Duration WHILE = Duration.ofMinutes(30);

  private final ClipCounts counts;
  private final Cache<Seen, Boolean> recent =
      Caffeine.newBuilder().maximumSize(REMEMBERED_MAX).expireAfterWrite(WHILE).build();

  Watches(ClipCounts counts) {
    this.counts = counts;
  }

  /** What is counted. */
  public enum Kind {
    VIEW("views"),
    FINISH("finishes"),
    SHARE("shares");

    private final String column;

    Kind(String column) {
      this.column = column;
    }
  }

  private record Seen(String viewer, String clip, Kind kind) {}

  /** Counts what a viewer did with clips, which exist. */
  public void count(Viewer viewer, Kind kind, Collection<String> clips) {
    clips.stream()
        .distinct()
        .filter(
            clip -> recent.asMap().putIfAbsent(new Seen(viewer.key(), clip, kind), true) == null)
        .forEach(clip -> counts.add(clip, kind.column, 1));
  }
}
