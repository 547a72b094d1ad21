package dev.riffle.server.create;

import dev.riffle.server.http.Refusal;
import dev.riffle.server.settings.Settings;
import dev.riffle.server.videos.Clips;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How much an account may keep, its drafts and its clips together. Thread-safe. */
@Component
class Quota {
  private static final long MEGABYTE = 1_000_000;

  private final DraftRows rows;
  private final Clips clips;
  private final Settings settings;

  Quota(DraftRows rows, Clips clips, Settings settings) {
    this.rows = rows;
    this.clips = clips;
    this.settings = settings;
  }

  /** Refuses {@code bytes} more for {@code draft} than there is room for. */
  void require(String owner, String draft, long bytes) {
    long max = settings.number(CreateSettings.MEGABYTES) * MEGABYTE;
    long used = rows.bytes(owner, draft) + clips.bytes(owner);
    if (used + bytes > max) {
      throw Refusal.of(
          HttpStatus.CONTENT_TOO_LARGE,
          "quota-exceeded",
          "You have %d of %d MB; this file needs %d more. Delete drafts or clips."
              .formatted(used / MEGABYTE, max / MEGABYTE, bytes / MEGABYTE));
    }
  }
}
