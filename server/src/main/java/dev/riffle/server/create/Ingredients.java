package dev.riffle.server.create;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.create.Draft.Problem;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.sounds.Sounds;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.Derivation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

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
    Clip clip = clips.visible(base.clip(), viewer).orElseThrow(Ingredients::gone);
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

  /** Returns which of what was chosen {@code viewer} may not use now, and why. */
  List<Obstacle> obstacles(Viewer viewer, Edits edits) {
    List<Obstacle> found = new ArrayList<>();
    DraftBase base = edits.base();
    if (base != null) {
      refusal(() -> base(viewer, base)).ifPresent(why -> found.add(Obstacle.of("base", why)));
    }
    ChosenSound sound = edits.sound();
    if (sound != null) {
      refusal(() -> sounds.usable(viewer, sound.id()))
          .ifPresent(why -> found.add(Obstacle.of("sound", why)));
    }
    return found;
  }

  /**
   * Why something that was chosen cannot be used.
   *
   * @param field of the draft
   */
  @Schema(name = "DraftObstacle")
  record Obstacle(String field, String code, String detail) {
    private static Obstacle of(String field, Problem why) {
      return new Obstacle(field, why.code(), why.detail());
    }
  }

  private static Optional<Problem> refusal(Runnable use) {
    try {
      use.run();
      return Optional.empty();
    } catch (ErrorResponseException e) {
      return Optional.of(Problem.of(e));
    }
  }

  static RuntimeException gone() {
    return Refusal.of(HttpStatus.NOT_FOUND, "base-gone", "the other clip is not there any more");
  }

  private void time(@Nullable Instant publishAt) {
    Refusal.unless(
        publishAt == null || publishAt.isBefore(clock.instant().plus(AHEAD_MAX)),
        "publishAt must be at most %d days ahead".formatted(AHEAD_MAX.toDays()));
  }
}
