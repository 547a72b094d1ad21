package dev.riffle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.RiffleServer;
import dev.riffle.server.ServerOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code riffle studio rebuild}, with a server on the data directory and without. */
class StudioRebuildTest {
  @TempDir Path data;

  @Test
  void rebuild_damagedNumbers_areCountedAnewWithAServerAndWithout() throws Exception {
    long counted;
    try (RiffleServer server = start()) {
      send(
          server, "{\"events\":[{\"id\":\"e\",\"type\":\"watch\",\"user\":\"u\",\"item\":\"i\"}]}");
      await(() -> position(server) > 0);
      counted = position(server);
      damage(server);
      assertTells("The server counts the numbers anew.");
      await(() -> wrong(server) == 0 && position(server) == counted);
      damage(server);
    }
    assertTells("The numbers have been counted anew.");
    try (RiffleServer server = start()) {
      assertEquals(0, wrong(server));
      assertTrue(position(server) >= counted);
    }
  }

  private RiffleServer start() {
    return RiffleServer.start(ServerOptions.of(data).withPort(0));
  }

  private void assertTells(String words) {
    Run run = Run.of("studio", "rebuild", "--data", data.toString());
    assertEquals(ExitCode.DONE, run.exitCode(), run.output());
    assertTrue(run.output().contains(words), run.output());
  }

  private void send(RiffleServer server, String events) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:%d/v1/events".formatted(server.port())))
            .header("X-API-Key", Files.readString(data.resolve("api-key")).strip())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(events))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer = client.send(request, BodyHandlers.ofString());
      assertTrue(answer.statusCode() < 300, answer.body());
    }
  }

  /** Writes a number that is in no log. */
  private static void damage(RiffleServer server) {
    jdbc(server)
        .sql("insert into studio_account_day (creator, day, views) values ('x', current_date, 9)")
        .update();
    assertEquals(1, wrong(server));
  }

  private static long wrong(RiffleServer server) {
    return number(server, "select count(*) from studio_account_day");
  }

  private static long position(RiffleServer server) {
    return number(server, "select coalesce(max(position), 0) from studio_projection");
  }

  private static long number(RiffleServer server, String query) {
    return jdbc(server).sql(query).query(Long.class).single();
  }

  private static JdbcClient jdbc(RiffleServer server) {
    return server.part(JdbcClient.class);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 1_200 && !condition.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertTrue(condition.getAsBoolean());
  }
}
