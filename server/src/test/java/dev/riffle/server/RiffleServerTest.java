package dev.riffle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.database.StartException;
import dev.riffle.server.database.TestPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class RiffleServerTest {
  @Test
  void start_emptyDirectory_databaseIsDurable(@TempDir Path data) throws IOException {
    ServerOptions options =
        ServerOptions.of(data)
            .withProperty("riffle.database.binaries", TestPostgres.binaries().toString());
    try (RiffleServer server = RiffleServer.start(options)) {
      JdbcClient jdbc = JdbcClient.create(server.part(DataSource.class));
      for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        assertEquals("on", jdbc.sql("show " + setting).query(String.class).single(), setting);
      }
      assertThrows(
          SQLException.class,
          () -> DriverManager.getConnection(jdbcUrl(server), "postgres", "wrong").close());
      assertTrue(Files.readString(data.resolve("server.json")).contains("" + server.port()));
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("api-key"))));
    }
  }

  @Test
  void start_portTaken_isRefusedByName(@TempDir Path data) throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      ServerOptions options = ServerOptions.of(data).withPort(taken.getLocalPort());
      StartException refused =
          assertThrows(StartException.PortTaken.class, () -> RiffleServer.start(options));
      assertTrue(
          String.valueOf(refused.getMessage()).contains("port " + taken.getLocalPort()),
          refused::toString);
    }
  }

  @Test
  void start_directoryInUse_isRefused() {
    try (TestServer first = TestServer.start()) {
      ServerOptions options = ServerOptions.of(first.data());
      assertThrows(StartException.DataInUse.class, () -> RiffleServer.start(options));
    }
  }

  @Test
  void start_settingWrong_isRefusedByName() {
    Map<String, String> wrong = Map.of("riffle.projects.app.settings.exploration.share", "2");
    StartException refused =
        assertThrows(StartException.ConfigurationWrong.class, () -> TestServer.start(wrong));
    String message = String.valueOf(refused.getMessage());
    assertTrue(message.contains("riffle.projects.app: exploration.share"), message);
  }

  @Test
  void start_databaseDoesNotAnswer_isRefused(@TempDir Path data) {
    ServerOptions options =
        ServerOptions.of(data)
            .withProperty("riffle.database.url", "jdbc:postgresql://localhost:1/none?user=u");
    assertThrows(StartException.DatabaseUnavailable.class, () -> RiffleServer.start(options));
  }

  @Test
  void start_databaseOfAnotherServer_isRefused(@TempDir Path data) {
    try (TestServer first = TestServer.start()) {
      ServerOptions options =
          ServerOptions.of(data).withProperty("riffle.database.url", first.databaseUrl());
      StartException refused =
          assertThrows(StartException.DatabaseUnavailable.class, () -> RiffleServer.start(options));
      assertTrue(
          String.valueOf(refused.getMessage()).contains("another server"), refused::toString);
    }
  }

  @Test
  void options_portOutOfRange_isRefusedWithTheValue(@TempDir Path data) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ServerOptions.of(data).withPort(70_000));
    assertEquals("port must be 0 to 65535, but was 70000", refused.getMessage());
  }

  private static String jdbcUrl(RiffleServer server) throws SQLException {
    try (Connection connection = server.part(DataSource.class).getConnection()) {
      return connection.getMetaData().getURL();
    }
  }
}
