package dev.riffle.server.create;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.sounds.Sounds;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.Derivation;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Whether somebody may make a draft of what they have chosen. Thread-safe. */
@Component
class Ingredients {
  private static final Duration AHEAD_MAX = Duration.ofDays(365);

  private final Clips clips;
  private final Sounds sounds;
  private final InstantSource clock;

  Ingredients(Clips clips, Sounds sounds, InstantSource clock) {
    this.clips = clips;
    this.sounds = sounds;
    this.clock = clock;
  }

  /** Refuses what {@code viewer} may not use now. */
  void check(Viewer viewer, Edits edits) {
    if (edits.base() != null) {
      base(viewer, edits.base());
    }
    if (edits.sound() != null) {
      sounds.usable(viewer, edits.sound().id());
    }
    time(edits.publishAt());
  }

  /** Refuses what is new in {@code edits} and may not be used. */
  void checkChanged(Viewer viewer, Edits before, Edits edits) {
    if (edits.base() != null && !edits.base().equals(before.base())) {
      base(viewer, edits.base());
    }
    if (edits.sound() != null && !edits.sound().equals(before.sound())) {
      sounds.usable(viewer, edits.sound().id());
    }
    if (edits.publishAt() != null && !edits.publishAt().equals(before.publishAt())) {
      time(edits.publishAt());
    }
  }

  /** Returns a clip that may be the base, or refuses it. Others' must be open to everybody. */
  Clip base(Viewer viewer, DraftBase base) {
    Clip clip = clips.visible(base.clip(), viewer).orElseThrow(() -> Refusal.notFound("clip"));
    boolean own = clip.creator().id().equals(viewer.personId());
    boolean duet = base.kind() == Derivation.Kind.DUET;
    boolean allowed = duet ? clip.sharing().duetAllowed() : clip.sharing().stitchAllowed();
    if (!own && (!allowed || !clip.listed())) {
      throw Refusal.of(
          HttpStatus.FORBIDDEN,
          duet ? "duet-not-allowed" : "stitch-not-allowed",
          "the creator of this clip does not want it to be used so");
    }
    return clip;
  }

  private void time(@Nullable Instant publishAt) {
    Refusal.unless(
        publishAt == null || publishAt.isBefore(clock.instant().plus(AHEAD_MAX)),
        "publishAt must be at most %d days ahead".formatted(AHEAD_MAX.toDays()));
  }
}
