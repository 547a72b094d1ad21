package dev.riffle.server.create;

import dev.riffle.server.Site;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Uploads files by tus, as a browser does. */
public record Tus(Site server, Visitor visitor) {
  private static final Map<String, String> VERSION = Map.of("Tus-Resumable", "1.0.0");

  /** Begins a draft, uploads {@code file} for it at once, and returns the draft's id. */
  public String draft(Path file, String json) throws IOException {
    String draft = visitor.post("/api/drafts", json).json().path("id").asString();
    byte[] bytes = Files.readAllBytes(file);
    patch(location(create(draft, bytes.length)), 0, bytes);
    return draft;
  }

  public Answer create(String draft, long bytes) {
    return send(
        "POST",
        "/api/uploads",
        Map.of(
            "Upload-Length",
            Long.toString(bytes),
            "Upload-Metadata",
            "draft %s,filename %s".formatted(encoded(draft), encoded("my take.mp4"))),
        new byte[0]);
  }

  public static String location(Answer created) {
    return created.header("Location");
  }

  public Answer patch(String upload, long offset, byte[] bytes) {
    return patch(upload, offset, bytes, Map.of());
  }

  Answer patch(String upload, long offset, byte[] bytes, Map<String, String> more) {
    Map<String, String> headers = new HashMap<>(more);
    headers.put("Content-Type", "application/offset+octet-stream");
    headers.put("Upload-Offset", Long.toString(offset));
    return send("PATCH", upload, headers, bytes);
  }

  /** Returns how much has come. */
  public long offset(String upload) {
    Answer answer = send("HEAD", upload, Map.of(), new byte[0]);
    return answer.status() < 300 ? Long.parseLong(answer.header("Upload-Offset")) : -1;
  }

  Answer send(String method, String path, Map<String, String> headers, byte[] bytes) {
    Map<String, String> all = new HashMap<>(VERSION);
    all.putAll(headers);
    return visitor.change(
        method,
        path,
        all,
        bytes.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes));
  }

  /**
   * Sends all from {@code offset}, but only {@code count} bytes of it come; then the connection is
   * cut, or left as it is.
   */
  public Socket cut(String upload, byte[] all, int offset, int count, boolean close)
      throws IOException {
    Socket socket = new Socket("localhost", server.port());
    OutputStream out = socket.getOutputStream();
    out.write(
        """
        PATCH %s HTTP/1.1
        Host: localhost:%d
        Tus-Resumable: 1.0.0
        Content-Type: application/offset+octet-stream
        Upload-Offset: %d
        Content-Length: %d
        X-XSRF-TOKEN: %s
        Cookie: %s

        """
            .formatted(
                upload,
                server.port(),
                offset,
                all.length - offset,
                visitor.token(),
                visitor.cookieHeader())
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.write(Arrays.copyOfRange(all, offset, offset + count));
    out.flush();
    if (close) {
      socket.close();
    }
    return socket;
  }

  static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
