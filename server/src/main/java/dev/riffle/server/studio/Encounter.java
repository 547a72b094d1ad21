package dev.riffle.server.studio;

import java.time.Duration;
import java.util.UUID;

/**
 * What a viewer and a clip have had to do with each other, so far as it decides what counts as new.
 * Times are microseconds since 1970. Not thread-safe.
 */
final class Encounter {
  /** Of a viewer, one view and one share of a clip count in this time, as everywhere else. */
  private static final long WHILE = Duration.ofMinutes(30).toNanos() / 1_000;

  private static final long NEVER = Long.MIN_VALUE;

  private long viewed;
  private int reach;
  private boolean liked;
  private long likedAt;
  private long shared;
  private boolean followed;

  /** Of whom and what. */
  record Key(UUID viewer, String clip) {}

  /** What is stored of it. */
  record Row(long viewed, int reach, boolean liked, long likedAt, long shared, boolean followed) {}

  /** Of a viewer who has not met the clip. */
  Encounter() {
    this(new Row(NEVER, 0, false, NEVER, NEVER, false));
  }

  Encounter(Row row) {
    viewed = row.viewed;
    reach = row.reach;
    liked = row.liked;
    likedAt = row.likedAt;
    shared = row.shared;
    followed = row.followed;
  }

  Row row() {
    return new Row(viewed, reach, liked, likedAt, shared, followed);
  }

  boolean hasViewed() {
    return viewed != NEVER;
  }

  /** Returns when the last view began. */
  long viewed() {
    return viewed;
  }

  /** Notes that the clip plays; returns whether that is a new view. */
  boolean view(long now) {
    if (hasViewed() && now < viewed + WHILE) {
      return false;
    }
    viewed = now;
    reach = 0;
    return true;
  }

  /** Notes how much the view has seen, in half percents; returns how much it had seen before. */
  int reach(int seen) {
    int before = reach;
    reach = Math.max(reach, seen);
    return before;
  }

  /** Notes a like or that it was taken back; returns 1, -1 or 0 for what it changes. */
  int like(boolean likes, long time) {
    if (time < likedAt) {
      return 0;
    }
    likedAt = time;
    if (likes == liked) {
      return 0;
    }
    liked = likes;
    return likes ? 1 : -1;
  }

  /** Notes a share; returns whether it counts. */
  boolean share(long now) {
    if (shared != NEVER && now < shared + WHILE) {
      return false;
    }
    shared = now;
    return true;
  }

  /** Notes that the clip made the viewer follow; returns whether that is new. */
  boolean follow() {
    boolean fresh = !followed;
    followed = true;
    return fresh;
  }
}
