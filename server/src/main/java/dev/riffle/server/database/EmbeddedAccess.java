package dev.riffle.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;

/**
 * Who may connect to the embedded PostgreSQL: whoever knows a random password, which lies beside
 * the database where only its owner can read it.
 *
 * @param folder the database's
 */
record EmbeddedAccess(Path folder, String password) {
  static final String USER = "postgres";

  private static final String PASSWORD_FILE = "../postgres-password";
  private static final String RULES_FILE = "pg_hba.conf";
  private static final String RULES = "host all all 127.0.0.1/32 scram-sha-256\n";
  private static final int PASSWORD_BYTES = 24;

  /** Reads the password, or makes one. */
  static EmbeddedAccess of(Path folder) throws IOException {
    Path file = folder.resolve(PASSWORD_FILE).normalize();
    if (!Files.exists(file)) {
      make(file);
    }
    return new EmbeddedAccess(folder, Files.readString(file).strip());
  }

  /** Makes {@code server} ask for the password, unless it does. */
  void enforce(EmbeddedPostgres server) throws IOException {
    Path rules = folder.resolve(RULES_FILE);
    if (Files.readString(rules).equals(RULES)) {
      return;
    }
    try (Connection connection =
            server.getPostgresDatabase(Map.of("password", password)).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("alter role " + USER + " password '" + password + "'");
      Files.writeString(rules, RULES);
      statement.execute("select pg_reload_conf()");
    } catch (SQLException e) {
      throw new IOException("cannot set the database's password", e);
    }
  }

  private static void make(Path file) throws IOException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    Files.move(draft, file);
  }
}
