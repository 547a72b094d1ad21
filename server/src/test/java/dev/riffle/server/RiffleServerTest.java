package dev.riffle.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class RiffleServerTest {
  @Test
  void start_emptyDirectory_databaseIsDurable(@TempDir Path data) {
    try (RiffleServer server = RiffleServer.start(ServerOptions.of(data))) {
      JdbcClient jdbc = JdbcClient.create(server.part(DataSource.class));
      for (String setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
        assertEquals("on", jdbc.sql("show " + setting).query(String.class).single(), setting);
      }
      assertTrue(Files.exists(data.resolve("server.json")));
    }
  }
}
