package dev.riffle.server.videos;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the body of an upload, as a browser's form would send it. Not thread-safe. */
public final class MultipartForm {
  public static final String TYPE = "multipart/form-data; boundary=boundary-of-the-parts";

  private static final String BOUNDARY = "--boundary-of-the-parts";

  private final List<BodyPublisher> parts = new ArrayList<>();

  public MultipartForm field(String name, String value) {
    parts.add(
        BodyPublishers.ofString(
            BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(name, value)));
    return this;
  }

  public MultipartForm file(Path file, String fileName) throws IOException {
    String head =
        """
        %s
        Content-Disposition: form-data; name="file"; filename="%s"
        Content-Type: application/octet-stream

        """
            .formatted(BOUNDARY, fileName);
    parts.add(BodyPublishers.ofString(head.replace("\n", "\r\n")));
    parts.add(BodyPublishers.ofFile(file));
    parts.add(BodyPublishers.ofString("\r\n"));
    return this;
  }

  public BodyPublisher body() {
    List<BodyPublisher> all = new ArrayList<>(parts);
    all.add(BodyPublishers.ofString(BOUNDARY + "--\r\n"));
    return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
  }
}
