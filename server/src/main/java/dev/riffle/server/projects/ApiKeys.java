package dev.riffle.server.projects;

import dev.riffle.server.database.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keys of 256 random bits. The database has their SHA-256 only; the app's own key is also in the
 * data directory, for the command line and for the operator.
 */
@Component
final class ApiKeys {
  private static final String FILE = "api-key";
  private static final int KEY_BYTES = 32;

  private final JdbcClient jdbc;
  private final List<KeyHash> hashes;

  /** A SHA-256 in hexadecimal, and whose key has it. */
  private record KeyHash(String project, String hash) {
    boolean matches(String other) {
      return MessageDigest.isEqual(
          hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
  }

  ApiKeys(JdbcClient jdbc, DataDirectory data) {
    this.jdbc = jdbc;
    register(Project.APP, sha256(readOrMake(data.resolve(FILE))));
    this.hashes = load();
  }

  /** Returns the id of the project that {@code key} opens. */
  Optional<String> project(String key) {
    String hash = sha256(key);
    return hashes.stream()
        .filter(candidate -> candidate.matches(hash))
        .map(KeyHash::project)
        .findFirst();
  }

  private void register(String project, String hash) {
    jdbc.sql("insert into project_key (project, hash) values (?, ?) on conflict do nothing")
        .params(project, hash)
        .update();
  }

  private List<KeyHash> load() {
    return jdbc.sql("select project, hash from project_key order by created")
        .query((row, _) -> new KeyHash(row.getString(1), row.getString(2)))
        .list();
  }

  private static String readOrMake(Path file) {
    try {
      make(file);
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read or make " + file, e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    String key = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, key + "\n");
    } catch (FileAlreadyExistsException _) {
      // Made at an earlier start.
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
