package dev.riffle.server.create;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.ErrorResponseException;

/**
 * What somebody is about to publish, as it was when it was asked for.
 *
 * @param id 20 hexadecimal digits
 * @param owner the person's id
 * @param version raised by each edit
 * @param file what is uploaded, or on its way
 * @param problem why it failed, or why its file is refused
 * @param measured how late the take is against its sound, where that could be heard
 * @param step the last one that began
 * @param clip as soon as it can be played
 * @param attempts productions that failed for what may pass
 */
record Draft(
    String id,
    String owner,
    int version,
    DraftState state,
    Edits edits,
    Optional<DraftFile> file,
    Optional<Problem> problem,
    Optional<Measurement> measured,
    Step step,
    Optional<String> clip,
    int attempts,
    Instant created,
    Instant changed) {

  /**
   * A file of a draft.
   *
   * @param upload names it in the draft's folder, and at the address of the upload
   * @param name as its owner has it; empty where unknown
   * @param bytes when it is complete, above 0
   * @param facts what it is; empty until it is complete and has been looked at
   */
  record DraftFile(UUID upload, String name, long bytes, boolean complete, Optional<Facts> facts) {}

  /**
   * What was found in a file.
   *
   * @param sha256 of its bytes
   */
  record Facts(double durationSeconds, int width, int height, boolean hasSound, String sha256) {}

  /** What is wrong, for programs and for people. */
  record Problem(String code, String detail) {
    static Problem of(ErrorResponseException refusal) {
      Object code =
          Objects.requireNonNullElse(refusal.getBody().getProperties(), Map.of()).get("code");
      return new Problem(
          String.valueOf(code), Objects.requireNonNullElse(refusal.getBody().getDetail(), ""));
    }
  }

  /**
   * How late a take is against its sound, and how sure that is, 0 to 1; 0 where it was not heard.
   */
  record Measurement(int millis, double confidence) {
    static final Measurement NOT_HEARD = new Measurement(0, 0);

    boolean heard() {
      return confidence > 0;
    }
  }
}
