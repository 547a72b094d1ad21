package dev.riffle.server.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Somebody's passkeys. Thread-safe. */
@Component
class PasskeyList {
  private final PublicKeyCredentialUserEntityRepository owners;
  private final UserCredentialRepository passkeys;

  PasskeyList(PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository passkeys) {
    this.owners = owners;
    this.passkeys = passkeys;
  }

  /** A passkey. */
  record Passkey(String id, String label, Instant createdAt, Instant usedAt) {}

  List<Passkey> of(String handle) {
    return records(handle).stream()
        .map(each ->
            new Passkey(
                each.getCredentialId().toBase64UrlString(),
                each.getLabel(),
                each.getCreated(),
                each.getLastUsed()))
        .toList();
  }

  /** Tells whether {@code handle} has that passkey and no other. */
  boolean isOnly(String handle, String id) {
    List<Passkey> all = of(handle);
    return all.size() == 1 && all.getFirst().id().equals(id);
  }

  /** Strikes one out; returns whether {@code handle} had it. */
  boolean remove(String handle, String id) {
    Optional<Bytes> found =
        records(handle).stream()
            .map(CredentialRecord::getCredentialId)
            .filter(each -> each.toBase64UrlString().equals(id))
            .findFirst();
    found.ifPresent(passkeys::delete);
    return found.isPresent();
  }

  private List<CredentialRecord> records(String handle) {
    PublicKeyCredentialUserEntity owner = owners.findByUsername(handle);
    return owner == null ? List.of() : passkeys.findByUserId(owner.getId());
  }
}
