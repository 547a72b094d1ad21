package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with an account who uploads and publishes, as the web app does. Not thread-safe. */
final class Creator implements AutoCloseable {
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]+)\"");
  private static final String UPLOADS = "/api/uploads";
  private static final String TUS = "Tus-Resumable: 1.0.0\r\n";

  private final HttpConnection connection;

  Creator(HttpConnection connection, String handle) throws IOException {
    this.connection = connection;
    SignUp.as(handle, connection);
  }

  /** Begins a draft; returns its id. */
  String draft(String caption) throws IOException {
    String json = "{\"caption\":\"%s\"}".formatted(caption);
    Matcher id = ID.matcher(checked(connection.post("/api/drafts", json)).text());
    if (!id.find()) {
      throw new IOException("a new draft has no id");
    }
    return id.group(1);
  }

  /** Says how long the file of a draft is; returns the path to which it goes. */
  String announce(String draft, long bytes) throws IOException {
    String headers =
        TUS
            + "Upload-Length: %d\r\nUpload-Metadata: draft %s,filename %s\r\n"
                .formatted(bytes, base64(draft), base64("filmed.mp4"));
    String location = checked(connection.send("POST", UPLOADS, headers, 0, _ -> {})).location();
    return location.substring(location.indexOf(UPLOADS));
  }

  /** Sends bytes from the start of a file on; returns when the server has them on its disk. */
  void upload(String path, long bytes, HttpConnection.Body body) throws IOException {
    String headers = TUS + "Upload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\n";
    checked(connection.send("PATCH", path, headers, bytes, body));
  }

  void publish(String draft) throws IOException {
    checked(connection.post("/api/drafts/%s/publish".formatted(draft), ""));
  }

  void delete(String draft) throws IOException {
    checked(connection.send("DELETE", "/api/drafts/" + draft, "", 0, _ -> {}));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static HttpConnection.Answer checked(HttpConnection.Answer answer) throws IOException {
    if (answer.status() / 100 != 2) {
      throw new IOException("answered " + answer.status() + ": " + answer.text());
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
