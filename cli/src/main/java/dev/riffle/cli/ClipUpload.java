package dev.riffle.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to {@code POST /v1/clips}; not thread-safe. */
final class ClipUpload implements AutoCloseable {
  private static final Duration TIME_MAX = Duration.ofMinutes(10);

  private final HttpClient client = HttpClient.newHttpClient();
  private final RunningServer server;

  ClipUpload(RunningServer server) {
    this.server = server;
  }

  /**
   * What the server answered.
   *
   * @param id the clip's; empty where there is none
   * @param detail why it was refused; empty where it was not
   */
  record Outcome(String file, boolean imported, String id, String detail) {}

  Outcome send(ClipFile file, String creator, boolean trim)
      throws IOException, InterruptedException {
    MultipartBody body =
        new MultipartBody()
            .text("caption", file.caption())
            .text("tags", String.join(",", file.tags()))
            .text("creator", creator)
            .text("trim", Boolean.toString(trim))
            .file("file", file.file());
    HttpResponse<String> response = client.send(request(body), BodyHandlers.ofString());
    return outcome(file, response);
  }

  private HttpRequest request(MultipartBody body) throws IOException {
    URI clips = server.address().resolve("/v1/clips");
    return HttpRequest.newBuilder(clips)
        .header("X-API-Key", server.apiKey())
        .header("Content-Type", body.contentType())
        .timeout(TIME_MAX)
        .POST(body.publisher())
        .build();
  }

  private static Outcome outcome(ClipFile file, HttpResponse<String> response) {
    JsonNode answer = JsonMapper.shared().readTree(response.body());
    boolean imported = response.statusCode() / 100 == 2;
    return new Outcome(
        file.file().getFileName().toString(),
        imported,
        answer.path("id").asString(""),
        imported ? "" : answer.path("detail").asString("status " + response.statusCode()));
  }

  @Override
  public void close() {
    client.close();
  }
}
