package dev.riffle.server.create;

import java.util.Optional;

/**
 * The state or the step of a draft has changed.
 *
 * @param owner the person's id
 * @param clip as soon as it can be played
 */
public record DraftChanged(String owner, String draft, DraftState state, Optional<String> clip) {
  static DraftChanged of(Draft draft) {
    return new DraftChanged(draft.owner(), draft.id(), draft.state(), draft.clip());
  }
}
