package dev.riffle.server.create;

import dev.riffle.server.http.Refusal;
import dev.riffle.server.media.ClipLength;
import dev.riffle.server.media.Rejection.Reason;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.Derivation;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How long the clips will be that drafts are to become. Thread-safe. */
@Component
class Lengths {
  /** Less of a part cannot be shown. */
  private static final double PART_SECONDS_MIN = 0.1;

  private final ClipLength length;
  private final Clips clips;

  Lengths(ClipLength length, Clips clips) {
    this.length = length;
    this.clips = clips;
  }

  /**
   * Refuses a draft whose clip would be too long or too short.
   *
   * @param draft whose file has been looked at, and whose base is there
   */
  void check(Draft draft) {
    double take = take(draft);
    double lead = lead(draft.edits());
    double seconds = take + lead;
    boolean empty = take < PART_SECONDS_MIN || (lead > 0 && lead < PART_SECONDS_MIN);
    if (empty || length.tooShort(seconds)) {
      throw refusal(
          Reason.TOO_SHORT,
          String.format(
              Locale.ROOT,
              "The clip would last %.2f s; it must last at least 1 s. Keep a longer part.",
              Math.max(0, seconds)));
    }
    if (length.tooLong(seconds)) {
      throw refusal(
          Reason.TOO_LONG,
          String.format(
              Locale.ROOT,
              "The clip would last %.1f s; it may last at most %.0f s. Cut the video.",
              seconds,
              length.secondsMax()));
    }
  }

  /** Returns the seconds of the take that are kept; a duet ends with the shorter of the two. */
  private double take(Draft draft) {
    double file = draft.file().orElseThrow().facts().orElseThrow().durationSeconds();
    Trim trim = draft.edits().trim();
    double start = trim == null ? 0 : trim.start();
    double kept = (trim == null ? file : Math.min(trim.end(), file)) - start;
    DraftBase base = draft.edits().base();
    if (base == null || base.kind() != Derivation.Kind.DUET) {
      return kept;
    }
    double position = base.start() + start - Syncs.offset(draft).toMillis() / 1000.0;
    return Math.min(kept, end(base) - position);
  }

  /** Returns the seconds of the other clip that a stitch begins with. */
  private double lead(Edits edits) {
    DraftBase base = edits.base();
    return base == null || base.kind() != Derivation.Kind.STITCH ? 0 : end(base) - base.start();
  }

  /** Returns the second of the other clip behind the last one that is shown. */
  private double end(DraftBase base) {
    Clip clip = clips.find(base.clip()).orElseThrow(() -> Refusal.notFound("clip"));
    return Math.min(clip.duration().toMillis() / 1000.0, base.start() + base.seconds());
  }

  private static RuntimeException refusal(Reason reason, String detail) {
    return Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, reason.code(), detail);
  }
}
