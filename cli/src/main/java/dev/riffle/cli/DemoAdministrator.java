package dev.riffle.cli;

import dev.riffle.server.RiffleServer;
import dev.riffle.server.accounts.FirstStart;
import dev.riffle.server.accounts.NewAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The demo's administrator: made at the first start, with a password that is drawn and printed. */
final class DemoAdministrator {
  static final String HANDLE = "admin";

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private final FirstStart first;
  private final Path file;

  DemoAdministrator(RiffleServer server, Path data) {
    this.first = server.part(FirstStart.class);
    this.file = data.resolve("demo-password");
  }

  /** Returns the password, if the demo has made the administrator. */
  Optional<String> password() {
    try {
      if (first.needed()) {
        make();
      }
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or write " + file, e);
    }
  }

  private void make() throws IOException {
    String password = draw();
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, password + "\n");
    NewAccount wanted =
        NewAccount.of(
            HANDLE, "Demo administrator", Optional.of(password), LocalDate.EPOCH, "", true);
    first.setUp(first.code().orElseThrow(), wanted);
  }

  private static String draw() {
    SecureRandom random = new SecureRandom();
    return random
        .ints((long) GROUPS * GROUP, 0, LETTERS.length())
        .mapToObj(index -> LETTERS.substring(index, index + 1))
        .collect(Collectors.joining())
        .replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
  }
}
