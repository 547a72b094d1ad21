package dev.riffle.server.accounts;

import dev.riffle.server.database.DataDirectory;
import dev.riffle.server.http.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first administrator. Until there is one, a code lies in the data directory ({@code
 * setup-code}), so that nobody but the operator can become it. Thread-safe.
 */
@Component
public class FirstStart {
  private static final int CODE_BYTES = 6;

  private final Accounts accounts;
  private final Path file;

  FirstStart(Accounts accounts, DataDirectory data) {
    this.accounts = accounts;
    this.file = data.resolve("setup-code");
  }

  /** Tells whether there is no administrator yet. */
  public boolean needed() {
    return !accounts.anybodyHas(Role.ADMINISTRATOR);
  }

  /** Returns the code that opens the set-up page, while it is needed. */
  public Optional<String> code() {
    return needed() ? Optional.of(readOrMake()) : Optional.empty();
  }

  /** Makes the first administrator, who was no guest before. */
  @Transactional
  public Account setUp(String code, NewAccount wanted) {
    return setUp(code, wanted, Keys.viewer());
  }

  /**
   * Makes the first administrator, who goes on as the guest of that key.
   *
   * @throws org.springframework.web.ErrorResponseException {@code setup-done} or {@code wrong-code}
   */
  @Transactional
  public Account setUp(String code, NewAccount wanted, String viewerKey) {
    String right =
        code()
            .orElseThrow(() ->
                Refusal.of(HttpStatus.CONFLICT, "setup-done", "there is an administrator already"));
    if (!MessageDigest.isEqual(
        right.getBytes(StandardCharsets.UTF_8), code.strip().getBytes(StandardCharsets.UTF_8))) {
      throw Refusal.of(
          HttpStatus.FORBIDDEN,
          "wrong-code",
          "the code is the one that the server printed when it started");
    }
    Account account = accounts.create(wanted, viewerKey, Role.ADMINISTRATOR);
    delete();
    return account;
  }

  private String readOrMake() {
    try {
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, Keys.hex(CODE_BYTES) + "\n");
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or make " + file, e);
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
