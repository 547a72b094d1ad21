package dev.riffle.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A {@code multipart/form-data} body (RFC 7578) whose files are streamed; not thread-safe. */
final class MultipartBody {
  private final String boundary = UUID.randomUUID().toString();
  private final List<BodyPublisher> parts = new ArrayList<>();

  MultipartBody text(String name, String value) {
    parts.add(head("name=\"%s\"\r\nContent-Type: text/plain; charset=utf-8".formatted(name)));
    parts.add(BodyPublishers.ofString(value + "\r\n", UTF_8));
    return this;
  }

  MultipartBody file(String name, Path file) throws IOException {
    String fileName = file.getFileName().toString().replaceAll("[\"\r\n]", "_");
    parts.add(
        head(
            "name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream"
                .formatted(name, fileName)));
    parts.add(BodyPublishers.ofFile(file));
    parts.add(BodyPublishers.ofString("\r\n"));
    return this;
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  BodyPublisher publisher() {
    List<BodyPublisher> all = new ArrayList<>(parts);
    all.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
    return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
  }

  private BodyPublisher head(String disposition) {
    return BodyPublishers.ofString(
        "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n".formatted(boundary, disposition),
        UTF_8);
  }
}
