package dev.riffle.server.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who can sign in.
 *
 * @param id the person's
 * @param handle the person's, by which they sign in
 * @param viewerKey what the engine, the log and the likes know them by: 32 hexadecimal digits
 * @param language BCP 47 tag of the language they read the app in; may be empty
 * @param hasPassword whether they can sign in by password
 * @param secondFactor whether a password is not enough
 * @param suspended whether they may look but not act
 * @param deletionAt when they will be erased, where they have asked for it
 */
public record Account(
    String id,
    String handle,
    Role role,
    String viewerKey,
    String language,
    LocalDate birth,
    boolean hasPassword,
    boolean secondFactor,
    boolean suspended,
    Optional<Instant> deletionAt) {

  public Viewer viewer() {
    return new Viewer(viewerKey, Optional.of(this));
  }
}
