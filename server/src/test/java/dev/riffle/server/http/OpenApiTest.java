package dev.riffle.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/openapi.json} what the code says. After a change of the API: {@code mvn -pl
 * server -am test -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Driffle.openapi.write=true}.
 */
class OpenApiTest {
  private static final Path COMMITTED = Path.of("..", "docs", "openapi.json");

  @Test
  void document_generated_isTheCommittedOne() throws IOException {
    try (TestServer server = TestServer.start()) {
      String generated = server.send(server.anonymous("/v1/openapi.json")).body() + "\n";
      assertTrue(generated.contains("\"/v1/events\""), generated);
      if (Boolean.getBoolean("riffle.openapi.write")) {
        Files.writeString(COMMITTED, generated);
      }
      assertEquals(Files.readString(COMMITTED), generated);
    }
  }
}
